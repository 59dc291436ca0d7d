import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { useMapCameFrom } from "../address/cameFrom.ts";

/** What can be done next with an area: see it on the map, hold it beside others, put it on paper. */
export function AreaActions({ profile: { partnership, area } }: { readonly profile: AreaProfile }): ReactElement {
  const { areaType, vintage, code } = area;
  const map = useMapCameFrom();
  // The level and the view that somebody had stay; what they had chosen by kind of area may not fit this one.
  const kept = map?.areaType === areaType && map.vintage === vintage ? map : { level: map?.level };
  return (
    <div className="buttons area-page__actions">
      <Link
        className="button button--second"
        to="/p/$partnership/map"
        params={{ partnership }}
        search={{ ...kept, areaType, vintage, area: code }}
      >
        Show on the map
      </Link>
      <Link
        className="button button--second"
        to="/p/$partnership/compare"
        params={{ partnership }}
        search={{ areas: code, areaType, vintage, level: map?.level }}
        state
      >
        Compare with other areas
      </Link>
      <button type="button" className="button button--second" onClick={() => window.print()}>
        Print this page
      </button>
    </div>
  );
}
