import { type Reach, reachByDistance, type ReachByDistance } from "../reach.ts";
import type { SitesAdded } from "./compared.ts";
import { weightsFor } from "./weights.ts";

/**
 * A reach with sites added, of which only the pairs of those are worked out.
 *
 * Holds   the same bytes as building it anew.
 */
export function withMoreSites(before: Reach, wanted: ReachByDistance, { kept, added }: SitesAdded): Reach {
  const more = reachOfThese(wanted, added);
  const pairs = before.site.length + more.site.length;
  const [ptr, site, weight] = [new Uint32Array(before.areas + 1), new Uint32Array(pairs), weightsFor(pairs)];
  let k = 0;
  for (let i = 0; i < before.areas; i++) {
    let m = more.ptr[i] ?? NaN;
    const lastMore = more.ptr[i + 1] ?? NaN;
    const last = before.ptr[i + 1] ?? NaN;
    for (let b = before.ptr[i] ?? NaN; b < last; b++) {
      const j = kept[before.site[b] ?? NaN] ?? NaN;
      for (; m < lastMore && (added[more.site[m] ?? NaN] ?? NaN) < j; m++, k++) {
        site[k] = added[more.site[m] ?? NaN] ?? NaN;
        weight[k] = more.weight[m] ?? NaN;
      }
      site[k] = j;
      weight[k] = before.weight[b] ?? NaN;
      k++;
    }
    for (; m < lastMore; m++, k++) {
      site[k] = added[more.site[m] ?? NaN] ?? NaN;
      weight[k] = more.weight[m] ?? NaN;
    }
    ptr[i + 1] = k;
  }
  const { areas, sites } = wanted;
  return {
    areas: before.areas,
    sites: sites.lon.length,
    ptr,
    site,
    weight,
    distances: { type: "globe", areas, sites },
  };
}

/** The reach of some of the sites only, numbered from 0. */
function reachOfThese({ sites, served, ...wanted }: ReachByDistance, chosen: Uint32Array): Reach {
  const numberOf = new Map(Array.from(chosen, (site, number) => [site, number]));
  const servedByThese = [...(served ?? [])].map(
    ([area, all]) => [area, all.flatMap((site) => numberOf.get(site) ?? [])] as const,
  );
  const only = (values: Float64Array) => Float64Array.from(chosen, (site) => values[site] ?? NaN);
  return reachByDistance({
    ...wanted,
    sites: { lon: only(sites.lon), lat: only(sites.lat) },
    served: new Map(servedByThese),
  });
}
