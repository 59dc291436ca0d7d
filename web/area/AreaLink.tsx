import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import type { AreaKey } from "../../domain/contract/area.ts";
import { useKeptPeriod } from "../address/areaAddress.ts";

type Props = { readonly partnership: string; readonly area: AreaKey; readonly children: ReactNode };

/** The way to an area's own page. It takes the map along that somebody left, so that they find back to it from there as well, and the period that is looked at. */
export function AreaLink({ partnership, area: { areaType, vintage, code }, children }: Props): ReactElement {
  return (
    <Link
      className="area-link"
      to="/p/$partnership/areas/$areaType/$vintage/$code"
      params={{ partnership, areaType, vintage, code }}
      search={{ period: useKeptPeriod() }}
      state
    >
      {children}
    </Link>
  );
}
