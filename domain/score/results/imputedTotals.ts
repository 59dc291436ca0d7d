import type { ImputedTotals } from "../../contract/gapTotals.ts";
import type { LocalSites } from "../places/localSites.ts";
import { outcome } from "./outcome.ts";
import { outcomeSums } from "./outcomeSums.ts";
import type { BasePart } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";

/**
 * How many offers in the study area and around it are taken to have a usual number of places, and what the whole comes to if all of those had a low
 * or a high one; null where there are none. The two are scenarios: no area's score need lie between them.
 */
export function imputedTotals(
  base: BaseScores,
  everyone: readonly BasePart[],
  { local }: LocalSites,
): ImputedTotals | null {
  const { areas, need, reach, sites } = base;
  const { imputed } = sites;
  if (imputed === null) return null;
  const around = new Set(local);
  const offers = imputed.sites.filter((site) => around.has(site)).length;
  if (offers === 0) return null;
  const scoreWith = (usual: number | null) => {
    if (usual === null) return null;
    const places = sites.places.slice();
    for (const site of imputed.sites) places[site] = usual;
    return outcomeSums(everyone, outcome({ areas, need, places, reach })).gapScore;
  };
  return {
    basis: imputed.basis,
    source: imputed.source,
    offers,
    measured: imputed.measured,
    places: imputed.places,
    low: imputed.low,
    high: imputed.high,
    gapScoreAtLow: scoreWith(imputed.low),
    gapScoreAtHigh: scoreWith(imputed.high),
  };
}
