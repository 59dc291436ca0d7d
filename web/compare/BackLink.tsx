import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaKey } from "../../domain/contract/area.ts";
import { useMapCameFrom } from "../address/cameFrom.ts";

type Props = { readonly partnership: string; readonly kind: Pick<AreaKey, "areaType" | "vintage"> | undefined };

/** The way back to the map as it was left; for those who did not come from there, to the list of areas. */
export function BackLink({ partnership, kind }: Props): ReactElement {
  const map = useMapCameFrom();
  if (map !== undefined) {
    return (
      <Link className="back-link" to="/p/$partnership/map" params={{ partnership }} search={map}>
        Back to the map
      </Link>
    );
  }
  return (
    <Link
      className="back-link"
      to="/p/$partnership/areas"
      params={{ partnership }}
      search={{ areaType: kind?.areaType, vintage: kind?.vintage }}
    >
      All areas
    </Link>
  );
}
