import type { Neighbourhoods } from "./neighbourhoods.ts";
import type { Coordinates, Space } from "./space.ts";

/** The sites that an area reaches, in rising order: the first `count` of `site`, and the squares of their lengths. */
export type Row = { site: Uint32Array; square: Float64Array; count: number };

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

/** The sites of a group with their coordinates side by side. */
type Near = Coordinates & { readonly site: Uint32Array; count: number };

function nearFor(count: number): Near {
  const [x, y, z] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  return { x, y, z, site: new Uint32Array(count), count: 0 };
}

function lineUp(site: Uint32Array, start: number, count: number, { x, y, z }: Coordinates, near: Near): void {
  near.count = count;
  for (let n = 0; n < count; n++) {
    const j = site[start + n] ?? NaN;
    near.site[n] = j;
    near.x[n] = x[j] ?? NaN;
    near.y[n] = y[j] ?? NaN;
    near.z[n] = z[j] ?? NaN;
  }
}

/**
 * Keeps the sites up to the square that is `perhaps` in reach, and says how many of them `surely` are. There is no branch in
 * the loop: which site is in reach cannot be guessed, and a wrong guess costs three times the sum.
 */
function scan(near: Near, { x, y, z }: Coordinates, area: number, surely: number, perhaps: number, row: Row): number {
  const { x: nearX, y: nearY, z: nearZ, site: nearSite, count } = near;
  const { site, square } = row;
  const fromX = x[area] ?? NaN;
  const fromY = y[area] ?? NaN;
  const fromZ = z[area] ?? NaN;
  let kept = 0;
  let sure = 0;
  for (let n = 0; n < count; n++) {
    const byX = (nearX[n] ?? NaN) - fromX;
    const byY = (nearY[n] ?? NaN) - fromY;
    const byZ = (nearZ[n] ?? NaN) - fromZ;
    const length = byX * byX + byY * byY + byZ * byZ;
    site[kept] = nearSite[n] ?? NaN;
    square[kept] = length;
    kept += Number(length <= perhaps);
    sure += Number(length <= surely);
  }
  row.count = kept;
  return sure;
}

/** How many sites are in reach; null where that cannot be told from the squares. */
function countWithin(
  { x: nearX, y: nearY, z: nearZ, count }: Near,
  { x, y, z }: Coordinates,
  area: number,
  surely: number,
  perhaps: number,
): number | null {
  const fromX = x[area] ?? NaN;
  const fromY = y[area] ?? NaN;
  const fromZ = z[area] ?? NaN;
  let sure = 0;
  let kept = 0;
  for (let n = 0; n < count; n++) {
    const byX = (nearX[n] ?? NaN) - fromX;
    const byY = (nearY[n] ?? NaN) - fromY;
    const byZ = (nearZ[n] ?? NaN) - fromZ;
    const length = byX * byX + byY * byY + byZ * byZ;
    kept += Number(length <= perhaps);
    sure += Number(length <= surely);
  }
  return sure === kept ? kept : null;
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
