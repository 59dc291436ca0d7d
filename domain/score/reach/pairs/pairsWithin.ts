import { at } from "../../at.ts";
import type { Decay } from "../decay.ts";
import { type Neighbourhoods, neighbourhoods } from "./neighbourhoods.ts";
import { type RowScanner, rowScanner } from "./rowScanner.ts";
import { weigh } from "./weigh.ts";
import type { Space } from "./space.ts";
import { type Weights, weightsFor } from "./weights.ts";

export type PairsWithinInput = {
  readonly space: Space;
  readonly radiusKm: Float64Array;
  readonly decay: Decay;
  /** For each area the sites that come to it. */
  readonly served?: ReadonlyMap<number, readonly number[]> | undefined;
};

/** Pairs as compressed rows: those of area i stand at `ptr[i]` up to, not including, `ptr[i + 1]`. */
export type Pairs = { readonly ptr: Uint32Array; readonly site: Uint32Array; readonly weight: Weights };

/**
 * The pairs in reach: counted first and then written, so that they take no more memory than they need.
 *
 * Shapes  radiusKm[A]. 12 bytes a pair, 8 where there are very many.
 * Holds   the same pairs as asking `space.km` about every area and site; the sites of an area stand in rising order.
 */
export function pairsWithin({ space, radiusKm, decay, served }: PairsWithinInput): Pairs {
  const length = radiusKm.map(space.lengthOf);
  const around = neighbourhoods(space, length);
  const scanner = rowScanner(space, around, radiusKm, length);
  const ptr = new Uint32Array(radiusKm.length + 1);
  countRows(scanner, around, ptr);
  for (const [i, sites] of served ?? []) ptr[i + 1] = at(ptr, i + 1) + sites.length;
  for (let i = 0; i < radiusKm.length; i++) ptr[i + 1] = at(ptr, i + 1) + at(ptr, i);
  const pairs = at(ptr, radiusKm.length);
  const [site, weight] = [new Uint32Array(pairs), weightsFor(pairs)];
  writeRows(scanner, around, { space, radiusKm, decay }, { ptr, site, weight });
  for (const [i, sites] of served ?? []) add(sites, at(ptr, i), at(ptr, i + 1), site, weight);
  return { ptr, site, weight };
}

function countRows({ enter, countOf }: RowScanner, { groups, areaPtr, area }: Neighbourhoods, ptr: Uint32Array): void {
  for (let g = 0; g < groups; g++) {
    enter(g);
    const end = areaPtr[g + 1] ?? NaN;
    for (let n = areaPtr[g] ?? NaN; n < end; n++) {
      const i = area[n] ?? NaN;
      ptr[i + 1] = countOf(i);
    }
  }
}

function writeRows(
  { enter, rowOf }: RowScanner,
  { groups, areaPtr, area }: Neighbourhoods,
  { space, radiusKm, decay }: PairsWithinInput,
  { ptr, site, weight }: Pairs,
): void {
  for (let g = 0; g < groups; g++) {
    enter(g);
    const end = areaPtr[g + 1] ?? NaN;
    for (let n = areaPtr[g] ?? NaN; n < end; n++) {
      const i = area[n] ?? NaN;
      const row = rowOf(i);
      const start = ptr[i] ?? NaN;
      site.set(row.site.subarray(0, row.count), start);
      weigh(row.square, row.count, radiusKm[i] ?? NaN, space, decay);
      weight.set(row.square.subarray(0, row.count), start);
    }
  }
}

/** Puts the sites that come to an area, at full weight, where they belong among those it reaches. */
function add(sites: readonly number[], start: number, end: number, site: Uint32Array, weight: Weights): void {
  let reached = end - sites.length - 1;
  let place = end - 1;
  for (const j of sites.toSorted((a, b) => b - a)) {
    for (; reached >= start && at(site, reached) > j; reached--, place--) {
      site[place] = at(site, reached);
      weight[place] = at(weight, reached);
    }
    site[place] = j;
    weight[place] = 1;
    place--;
  }
}
