import { type Gap, type GapClass, gapClassSchema } from "../contract/gap.ts";
import type { Settings } from "../contract/settings.ts";
import { at } from "./at.ts";
import type { LocalSites } from "./localSites.ts";
import type { ScoredGaps } from "./scoreInput.ts";
import type { Sites } from "./sites.ts";
import type { Sums } from "./sums.ts";

/**
 * The study area as a whole. People are added up over its base areas, each once, so areas that overlap (LEPs) do not
 * count anyone twice. Offers are those in the study area and its buffer and those without a point, which may be anywhere;
 * online ones are not among them.
 */
export function totalsOf(gaps: readonly Gap[], sums: Sums, sites: Sites, { local }: LocalSites): ScoredGaps["totals"] {
  const placesByBasis: Record<string, number> = {};
  let places = 0;
  let withoutPlaces = 0;
  for (const site of local) {
    const count = at(sites.places, site);
    const basis = sites.offers[site]?.placesBasis;
    if (Number.isNaN(count) || basis === undefined) {
      withoutPlaces++;
      continue;
    }
    places += count;
    placesByBasis[basis] = (placesByBasis[basis] ?? 0) + count;
  }
  return {
    areas: gaps.length,
    byClass: countByClass(gaps),
    needStock: sums.needStock?.value ?? null,
    needPerYear: sums.needPerYear,
    met: sums.met,
    unmet: sums.unmet,
    gapScore: sums.gapScore,
    yearsToReachEveryone: sums.yearsToReachEveryone,
    offers: local.length + sites.withoutPoint.length,
    offersWithoutPlaces: withoutPlaces + sites.withoutPoint.filter((offer) => offer.placesPerYear === null).length,
    offersWithoutPoint: sites.withoutPoint.length,
    places,
    placesByBasis,
  };
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
