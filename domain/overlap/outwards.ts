import type { Levels } from "../score/allocation/flow/levels.ts";
import type { Network } from "../score/allocation/flow/network.ts";
import type { Standing } from "./standing.ts";

/** A search that starts from a few areas and goes no further than it must; the lists say what it has met. */
export type Outwards = {
  /** As `steer` reads them: counted back from the free places that were found. */
  readonly levels: Levels;
  readonly areas: number[];
  readonly sites: number[];
  /** The sites with free places that this search or one before it has met: only there places may be taken. */
  readonly everFree: Set<number>;
};

/** A search that has met nothing yet. */
export function outwards({ reach }: Network): Outwards {
  return {
    levels: {
      ofArea: new Int32Array(reach.areas),
      ofSite: new Int32Array(reach.sites),
      areas: new Uint32Array(0),
      sites: new Uint32Array(0),
    },
    areas: [],
    sites: [],
    everFree: new Set(),
  };
}

/** Searches from the areas whose people wait to the nearest free places; gives how many moves they are away, 0 when there is no way. */
export function searchOutwards(from: readonly number[], search: Outwards, stands: Standing): number {
  const { levels, areas, sites, everFree } = search;
  const { waiting, free, least } = stands.network;
  forget(search);
  for (const i of from) {
    if (!((waiting[i] ?? NaN) > least)) continue;
    levels.ofArea[i] = 1;
    areas.push(i);
  }
  let [firstArea, firstSite] = [0, 0];
  let found = 0;
  for (let depth = 1; found === 0 && firstArea < areas.length; depth++) {
    const lastArea = areas.length;
    if (seeSites(firstArea, depth, search, stands)) found = depth;
    else seeAreas(firstSite, depth + 1, search, stands);
    firstArea = lastArea;
    firstSite = sites.length;
  }
  if (found > 0) for (const j of sites) if ((free[j] ?? NaN) > least) everFree.add(j);
  for (const i of areas) levels.ofArea[i] = found === 0 ? 0 : found + 1 - (levels.ofArea[i] ?? NaN);
  for (const j of sites) levels.ofSite[j] = found === 0 ? 0 : found + 1 - (levels.ofSite[j] ?? NaN);
  return found;
}

function forget({ levels, areas, sites }: Outwards): void {
  for (const i of areas) levels.ofArea[i] = 0;
  for (const j of sites) levels.ofSite[j] = 0;
  areas.length = 0;
  sites.length = 0;
}

/** Sees the sites in reach of the areas of a depth; says whether any of them has a free place. */
function seeSites(
  first: number,
  depth: number,
  { levels, areas, sites }: Outwards,
  { network, leads }: Standing,
): boolean {
  const { reach, free, least } = network;
  let isMet = false;
  for (let a = first; a < areas.length; a++) {
    const i = areas[a] ?? NaN;
    const end = reach.ptr[i + 1] ?? NaN;
    for (let k = reach.ptr[i] ?? NaN; k < end; k++) {
      const j = reach.site[k] ?? NaN;
      if ((levels.ofSite[j] ?? NaN) !== 0 || (leads.ofSite[j] ?? NaN) === 0) continue;
      levels.ofSite[j] = depth;
      sites.push(j);
      if ((free[j] ?? NaN) > least) isMet = true;
    }
  }
  return isMet;
}

/** Sees the areas whose people sit at the sites last met: they could move on. */
function seeAreas(
  first: number,
  depth: number,
  { levels, areas, sites }: Outwards,
  { network, leads }: Standing,
): void {
  const { back, flows, least } = network;
  for (let s = first; s < sites.length; s++) {
    const j = sites[s] ?? NaN;
    const end = back.ptr[j + 1] ?? NaN;
    for (let b = back.ptr[j] ?? NaN; b < end; b++) {
      const i = back.area[b] ?? NaN;
      if ((levels.ofArea[i] ?? NaN) !== 0 || (leads.ofArea[i] ?? NaN) === 0) continue;
      if (!((flows[back.pair[b] ?? NaN] ?? NaN) > least)) continue;
      levels.ofArea[i] = depth;
      areas.push(i);
    }
  }
}
