import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { useMapToTakeAlong } from "../address/cameFrom.ts";

type Props = { readonly partnership: string; readonly gap: Pick<Gap, "areaType" | "vintage" | "code" | "name"> };

/** The way to the page of the chosen area. It takes the map along as it is, so that the way back leads to the very same. */
export function AboutLink({ partnership, gap: { areaType, vintage, code, name } }: Props): ReactElement {
  const map = useMapToTakeAlong();
  return (
    <p>
      <Link
        to="/p/$partnership/areas/$areaType/$vintage/$code"
        params={{ partnership, areaType, vintage, code }}
        search={{ period: map.period }}
        state={(before) => ({ ...before, map })}
      >
        All about {name}
      </Link>
    </p>
  );
}
