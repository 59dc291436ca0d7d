import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { useKeptPeriod } from "../address/areaAddress.ts";
import { useMapCameFrom } from "../address/cameFrom.ts";
import { SharePage } from "../share/SharePage.tsx";

/** What can be done next with an area: see it on the map, hold it beside others, send it to somebody, put it on paper. */
export function AreaActions({ profile: { partnership, area } }: { readonly profile: AreaProfile }): ReactElement {
  const { areaType, vintage, code } = area;
  const map = useMapCameFrom();
  const period = useKeptPeriod();
  // The level and the view that somebody had stay; what they had chosen by kind of area may not fit this one.
  const kept = map?.areaType === areaType && map.vintage === vintage ? map : { level: map?.level };
  return (
    <div className="buttons wide area-page__actions">
      <Link
        className="button button--second"
        to="/p/$partnership/map"
        params={{ partnership }}
        search={{ ...kept, areaType, vintage, period, area: code }}
      >
        Show on the map
      </Link>
      <Link
        className="button button--second"
        to="/p/$partnership/compare"
        params={{ partnership }}
        search={{ areas: code, areaType, vintage, period, level: map?.level }}
        state
      >
        Compare with other areas
      </Link>
      <SharePage
        hint="It opens the same area, with need of the same period."
        files="The figures can be saved as CSV or copied as TSV below the table of the three levels, and each chart can be saved as PNG or SVG below it. The page can be printed, or saved as PDF from there."
      />
      <button type="button" className="button button--second" onClick={() => window.print()}>
        Print this page
      </button>
    </div>
  );
}
