import type { Network } from "./network.ts";

/**
 * How many moves each area and site is from a free place: a site that has one is 1, and so is an area that reaches such a site; a site
 * whose people come from such an area is 2, and so on. 0 is further than the nearest who wait, or without any way there.
 */
export type Levels = {
  readonly ofArea: Int32Array;
  readonly ofSite: Int32Array;
  /** Room for the search: the areas and sites met, in order. */
  readonly areas: Uint32Array;
  readonly sites: Uint32Array;
};

/** Levels with nothing seen yet. */
export function emptyLevels({ reach }: Network): Levels {
  return {
    ofArea: new Int32Array(reach.areas),
    ofSite: new Int32Array(reach.sites),
    areas: new Uint32Array(reach.areas),
    sites: new Uint32Array(reach.sites),
  };
}

/** Searches outwards from all free places until it meets people who wait; gives the level of the nearest of them, 0 when there is no way. */
export function measureLevels(levels: Levels, network: Network): number {
  const { ofArea, ofSite, sites } = levels;
  const { free, least } = network;
  ofArea.fill(0);
  ofSite.fill(0);
  const seen = { areas: 0, sites: 0 };
  for (let j = 0; j < free.length; j++) {
    if (!((free[j] ?? NaN) > least)) continue;
    ofSite[j] = 1;
    sites[seen.sites++] = j;
  }
  let [firstArea, firstSite] = [0, 0];
  for (let level = 1; firstSite < seen.sites; level++) {
    const isMet = seeAreas(firstSite, level, seen, levels, network);
    if (isMet) return level;
    firstSite = seen.sites;
    seeSites(firstArea, level + 1, seen, levels, network);
    firstArea = seen.areas;
  }
  return 0;
}

type Seen = { areas: number; sites: number };

/** Sees the areas that reach the sites of a level; says whether anybody waits in any of them. */
function seeAreas(firstSite: number, level: number, seen: Seen, levels: Levels, network: Network): boolean {
  const { ofArea, areas, sites } = levels;
  const { back, waiting, least } = network;
  let isMet = false;
  for (let s = firstSite; s < seen.sites; s++) {
    const j = sites[s] ?? NaN;
    const end = back.ptr[j + 1] ?? NaN;
    for (let b = back.ptr[j] ?? NaN; b < end; b++) {
      const i = back.area[b] ?? NaN;
      if ((ofArea[i] ?? NaN) !== 0) continue;
      ofArea[i] = level;
      areas[seen.areas++] = i;
      if ((waiting[i] ?? NaN) > least) isMet = true;
    }
  }
  return isMet;
}

/** Sees the sites where people of the areas of a level sit: they could move on. */
function seeSites(firstArea: number, level: number, seen: Seen, levels: Levels, network: Network): void {
  const { ofSite, areas, sites } = levels;
  const { reach, flows, least } = network;
  for (let a = firstArea; a < seen.areas; a++) {
    const i = areas[a] ?? NaN;
    const end = reach.ptr[i + 1] ?? NaN;
    for (let k = reach.ptr[i] ?? NaN; k < end; k++) {
      const j = reach.site[k] ?? NaN;
      if ((ofSite[j] ?? NaN) !== 0 || !((flows[k] ?? NaN) > least)) continue;
      ofSite[j] = level;
      sites[seen.sites++] = j;
    }
  }
}
