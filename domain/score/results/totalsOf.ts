import { type Gap, type GapClass, gapClassSchema } from "../../contract/gap.ts";
import type { Settings } from "../../contract/settings.ts";
import { at } from "../at.ts";
import { basisOfUsual } from "../places/imputedPlaces.ts";
import { imputedTotals } from "./imputedTotals.ts";
import { otherReachTotals } from "./otherReach.ts";
import type { ScoredGaps } from "../scoreInput.ts";
import type { Workings } from "../workings.ts";

/**
 * The study area as a whole. People are added up over its base areas, each once, so areas that overlap (LEPs) do not
 * count anyone twice. Offers are those in the study area and its buffer and those without a point, which may be anywhere;
 * online ones are not among them.
 */
export function totalsOf(gaps: readonly Gap[], workings: Workings): ScoredGaps["totals"] {
  const { base, everyone, sums, sites, online, stage } = workings;
  const { withoutPoint } = stage.sites;
  const { shorter, longer } = base.other;
  const places = placesOf(workings);
  return {
    areas: gaps.length,
    byClass: countByClass(gaps),
    needStock: sums.needStock?.value ?? null,
    needPerYear: sums.needPerYear,
    met: sums.met,
    unmet: sums.unmet,
    structural: sums.structural,
    signpostable: sums.signpostable,
    gapScore: sums.gapScore,
    yearsToReachEveryone: sums.yearsToReachEveryone,
    shorterReach: otherReachTotals(
      everyone,
      shorter,
      gaps.map(({ shorterReach }) => shorterReach),
    ),
    longerReach: otherReachTotals(
      everyone,
      longer,
      gaps.map(({ longerReach }) => longerReach),
    ),
    online: online?.totals ?? null,
    imputed: imputedTotals(base, everyone, sites),
    offers: sites.local.length + withoutPoint.length,
    offersWithoutPlaces: places.unknown + withoutPoint.filter((offer) => offer.placesPerYear === null).length,
    offersWithoutPoint: withoutPoint.length,
    places: places.sum,
    placesByBasis: places.byBasis,
  };
}

/** Places that are imputed have a basis of their own, whatever the listing says; those that stay unknown are counted, not added. */
function placesOf({ stage, sites }: Workings): { sum: number; unknown: number; byBasis: Record<string, number> } {
  const { places, offers, imputed } = stage.sites;
  const imputedSites = new Set(imputed?.sites);
  const byBasis: Record<string, number> = {};
  let [sum, unknown] = [0, 0];
  for (const site of sites.local) {
    const count = at(places, site);
    const basis = imputed !== null && imputedSites.has(site) ? basisOfUsual(imputed) : offers[site]?.placesBasis;
    if (Number.isNaN(count) || basis === undefined) {
      unknown++;
      continue;
    }
    sum += count;
    byBasis[basis] = (byBasis[basis] ?? 0) + count;
  }
  return { sum, unknown, byBasis };
}

/** The class that so many areas share that classes tell them apart no more; null while they do. */
export function saturatedClass(gaps: readonly Gap[], { saturationShare }: Settings): ScoredGaps["saturated"] {
  const counts = countByClass(gaps);
  const found = gapClassSchema.options.find(
    (name) => name !== "unknown" && counts[name] > saturationShare * gaps.length,
  );
  return found === undefined || gaps.length < 2 ? null : { class: found, share: counts[found] / gaps.length };
}

function countByClass(gaps: readonly Gap[]): Record<GapClass, number> {
  const counts = { gap: 0, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 0 };
  for (const gap of gaps) counts[gap.class]++;
  return counts;
}
