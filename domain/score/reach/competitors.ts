import type { Reach } from "./reach.ts";

/** Adults who may want the same places as an area's people: all of them, and those of areas whose need is unknown. */
export type Competitors = { readonly all: Float64Array; readonly needUnknown: Float64Array };

/**
 * The adults around the sites in each area's reach. Unknown need competes as zero and flatters its neighbours, so the
 * share of `needUnknown` in `all` says how far to trust a score.
 *
 * Shapes  need[A], adults[A], NaN where unknown; an area with unknown adults counts as the mean of the others.
 */
export function competitorsInReach(need: Float64Array, adults: Float64Array, reach: Reach): Competitors {
  const counts = filledWithMean(adults);
  const unknown = counts.map((count, i) => (Number.isNaN(need[i] ?? NaN) ? count : 0));
  return { all: aroundSites(counts, reach), needUnknown: aroundSites(unknown, reach) };
}

/** Adds areas up at the sites in their reach, and the sites up again at the areas. */
function aroundSites(byArea: Float64Array, { areas, sites, ptr, site, weight }: Reach): Float64Array {
  const bySite = new Float64Array(sites);
  for (let i = 0; i < areas; i++) {
    const people = byArea[i] ?? NaN;
    const end = ptr[i + 1] ?? NaN;
    for (let k = ptr[i] ?? NaN; k < end; k++) {
      const j = site[k] ?? NaN;
      bySite[j] = (bySite[j] ?? NaN) + (weight[k] ?? NaN) * people;
    }
  }
  return Float64Array.from({ length: areas }, (_, i) => {
    let sum = 0;
    const end = ptr[i + 1] ?? NaN;
    for (let k = ptr[i] ?? NaN; k < end; k++) sum += (weight[k] ?? NaN) * (bySite[site[k] ?? NaN] ?? NaN);
    return sum;
  });
}

function filledWithMean(adults: Float64Array): Float64Array {
  const known = adults.filter((count) => !Number.isNaN(count));
  const mean = known.length === 0 ? 1 : known.reduce((sum, count) => sum + count, 0) / known.length;
  return adults.map((count) => (Number.isNaN(count) ? mean : count));
}
