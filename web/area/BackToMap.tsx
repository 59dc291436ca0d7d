import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaKey } from "../../domain/contract/area.ts";
import { useKeptPeriod } from "../address/areaAddress.ts";
import { useMapCameFrom } from "../address/cameFrom.ts";

type Props = { readonly partnership: string; readonly area: AreaKey };

/** The way back to the map as it was left, with everything that was chosen there; for those who never were there, to the map of this kind of area. */
export function BackToMap({ partnership, area: { areaType, vintage, code } }: Props): ReactElement {
  const period = useKeptPeriod();
  const map = useMapCameFrom() ?? { areaType, vintage, period, area: code };
  return (
    <Link className="back-link" to="/p/$partnership/map" params={{ partnership }} search={map}>
      Back to the map
    </Link>
  );
}
