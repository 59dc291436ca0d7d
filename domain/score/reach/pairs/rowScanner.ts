import type { Neighbourhoods } from "./neighbourhoods.ts";
import { countWithin, lineUp, nearFor, type Row, scan } from "./near.ts";
import type { Space } from "./space.ts";

export type RowScanner = {
  /** Takes up a group; the areas asked about next are its own. */
  readonly enter: (group: number) => void;
  /** How many sites an area reaches: `rowOf` without the sites, at half the cost. */
  readonly countOf: (area: number) => number;
  /** Written over by the next question. */
  readonly rowOf: (area: number) => Readonly<Row>;
};

/**
 * Tells which of the sites around it an area reaches.
 *
 * Holds   the same sites as asking `space.km` about each.
 */
export function rowScanner(
  space: Space,
  around: Neighbourhoods,
  radiusKm: Float64Array,
  length: Float64Array,
): RowScanner {
  let near = nearFor(1024);
  const row: Row = { site: new Uint32Array(1024), square: new Float64Array(1024), count: 0 };
  const rowOf = (area: number): Readonly<Row> => {
    const reaches = length[area] ?? NaN;
    const surely = surelyWithin(reaches, space);
    const sure = scan(near, space.areas, area, surely, perhapsWithin(reaches, space), row);
    if (sure < row.count) settle(row, surely, (site) => space.km(area, site) <= (radiusKm[area] ?? NaN));
    return row;
  };
  return {
    enter: (group) => {
      const start = around.sitePtr[group] ?? NaN;
      const count = (around.sitePtr[group + 1] ?? NaN) - start;
      if (count >= near.site.length) {
        near = nearFor(2 * count);
        row.site = new Uint32Array(2 * count);
        row.square = new Float64Array(2 * count);
      }
      lineUp(around.site, start, count, space.sites, near);
    },
    countOf: (area) => {
      const reaches = length[area] ?? NaN;
      const count = countWithin(near, space.areas, area, surelyWithin(reaches, space), perhapsWithin(reaches, space));
      return count ?? rowOf(area).count;
    },
    rowOf,
  };
}

/** Squares of lengths: a site up to the one is in reach for sure, beyond the other it is not. */
function surelyWithin(reaches: number, { doubt }: Space): number {
  return reaches > doubt ? (reaches - doubt) ** 2 : -1;
}

function perhapsWithin(reaches: number, { doubt }: Space): number {
  return (reaches + doubt) ** 2;
}

/** Throws out those of the doubtful sites that turn out not to be in reach. */
function settle(row: Row, surely: number, isInReach: (site: number) => boolean): void {
  const { site, square, count } = row;
  let left = 0;
  for (let n = 0; n < count; n++) {
    const j = site[n] ?? NaN;
    const length = square[n] ?? NaN;
    if (length > surely && !isInReach(j)) continue;
    site[left] = j;
    square[left] = length;
    left++;
  }
  row.count = left;
}
