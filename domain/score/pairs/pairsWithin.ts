import { at } from "../at.ts";
import type { Decay } from "../decay.ts";
import { neighbourhoods } from "./neighbourhoods.ts";
import { type Row, rowScanner } from "./rowScanner.ts";
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
  const { enter, rowOf } = rowScanner(space, around, radiusKm, length);
  const eachArea = (visit: (area: number, row: Readonly<Row>) => void) => {
    for (let g = 0; g < around.groups; g++) {
      enter(g);
      for (let n = at(around.areaPtr, g); n < at(around.areaPtr, g + 1); n++) {
        const i = at(around.area, n);
        visit(i, rowOf(i));
      }
    }
  };
  const ptr = new Uint32Array(radiusKm.length + 1);
  eachArea((i, row) => (ptr[i + 1] = row.count));
  for (const [i, sites] of served ?? []) ptr[i + 1] = at(ptr, i + 1) + sites.length;
  for (let i = 0; i < radiusKm.length; i++) ptr[i + 1] = at(ptr, i + 1) + at(ptr, i);
  const pairs = at(ptr, radiusKm.length);
  const [site, weight] = [new Uint32Array(pairs), weightsFor(pairs)];
  eachArea((i, row) => {
    const start = at(ptr, i);
    for (let n = 0; n < row.count; n++) site[start + n] = row.site[n] ?? NaN;
    weigh({ row, radiusKm: at(radiusKm, i), space, decay, weight, start });
  });
  for (const [i, sites] of served ?? []) add(sites, at(ptr, i), at(ptr, i + 1), site, weight);
  return { ptr, site, weight };
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
