import { at } from "../../at.ts";
import type { BuildReach } from "../reach.ts";

type Wanted = Parameters<BuildReach>[0];

/** Where sites stand among more: by position before, and the positions of those that are new, both rising. */
export type SitesAdded = { readonly kept: Uint32Array; readonly added: Uint32Array };

/** Whether two reaches asked for are the same, number by number. */
export function isSame(one: Wanted, other: Wanted): boolean {
  return (
    hasSameAreas(one, other) &&
    isEqual(one.sites.lon, other.sites.lon) &&
    isEqual(one.sites.lat, other.sites.lat) &&
    servesSame(one, other, (site) => site)
  );
}

/** Which sites were added, where nothing else was changed; null where anything was. */
export function sitesAdded(before: Wanted, after: Wanted): SitesAdded | null {
  if (!hasSameAreas(before, after)) return null;
  const count = before.sites.lon.length;
  const kept = new Uint32Array(count);
  const added: number[] = [];
  let next = 0;
  for (let j = 0; j < after.sites.lon.length; j++) {
    const isNext =
      next < count &&
      Object.is(at(before.sites.lon, next), at(after.sites.lon, j)) &&
      Object.is(at(before.sites.lat, next), at(after.sites.lat, j));
    if (isNext) kept[next++] = j;
    else added.push(j);
  }
  const isNew = new Set(added);
  const hasAll = next === count && servesSame(before, after, (site) => at(kept, site), isNew);
  return hasAll ? { kept, added: Uint32Array.from(added) } : null;
}

function hasSameAreas(one: Wanted, other: Wanted): boolean {
  return (
    one.decayKey === other.decayKey &&
    isEqual(one.areas.lon, other.areas.lon) &&
    isEqual(one.areas.lat, other.areas.lat) &&
    isEqual(one.radiusKm, other.radiusKm)
  );
}

function isEqual(one: Float64Array, other: Float64Array): boolean {
  return one === other || (one.length === other.length && one.every((value, n) => Object.is(value, other[n])));
}

/** Whether the same areas are served by the same sites, leaving new ones out, where `placeOf` says what became of a site. */
function servesSame(
  before: Wanted,
  after: Wanted,
  placeOf: (site: number) => number,
  isNew: ReadonlySet<number> = new Set(),
): boolean {
  const written = ({ served }: Wanted, place: (site: number) => number) =>
    JSON.stringify(
      [...(served ?? [])]
        .map(([area, sites]) => [area, ...sites.map(place).filter((site) => !isNew.has(site))])
        .filter(({ length }) => length > 1)
        .toSorted(([a = 0], [b = 0]) => a - b),
    );
  return written(before, placeOf) === written(after, (site) => site);
}
