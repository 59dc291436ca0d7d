import { at } from "../at.ts";
import type { Reach } from "../reach/reach.ts";

/**
 * For each area the weights of all sites in its reach added up: what its people choose among. A site with known places counts even when
 * they are 0; one whose places are unknown (NaN) is taken as not there, as everywhere.
 */
export function weightByArea({ areas, ptr, site, weight }: Reach, places: Float64Array): Float64Array {
  return Float64Array.from({ length: areas }, (_, i) => {
    let sum = 0;
    for (let k = at(ptr, i); k < at(ptr, i + 1); k++) if (!Number.isNaN(at(places, at(site, k)))) sum += at(weight, k);
    return sum;
  });
}

/** For each site the weights of all areas that reach it added up, whether anyone there is in need or not. */
export function weightBySite({ sites, site, weight }: Reach): Float64Array {
  const sums = new Float64Array(sites);
  for (let k = 0; k < site.length; k++) sums[at(site, k)] = at(sums, at(site, k)) + at(weight, k);
  return sums;
}

/** Each pair's weight as a share of its area's sum. */
export function shareOfArea({ areas, ptr, weight }: Reach, sums: Float64Array): Float64Array {
  const shares = new Float64Array(weight.length);
  for (let i = 0; i < areas; i++) {
    if (!(at(sums, i) > 0)) continue;
    for (let k = at(ptr, i); k < at(ptr, i + 1); k++) shares[k] = at(weight, k) / at(sums, i);
  }
  return shares;
}

/** Each pair's weight as a share of its site's sum. */
export function shareOfSite({ site, weight }: Reach, sums: Float64Array): Float64Array {
  return Float64Array.from(weight, (each, k) => (at(sums, at(site, k)) > 0 ? each / at(sums, at(site, k)) : 0));
}
