import type { Coordinates } from "./space.ts";

/** The sites that an area reaches, in rising order: the first `count` of `site`, and the squares of their lengths. */
export type Row = { site: Uint32Array; square: Float64Array; count: number };

/** The sites of a group with their coordinates side by side. */
export type Near = Coordinates & { readonly site: Uint32Array; count: number };

/** Room for so many sites. */
export function nearFor(count: number): Near {
  const [x, y, z] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  return { x, y, z, site: new Uint32Array(count), count: 0 };
}

/** Puts `count` sites, from `start` on, side by side with their coordinates: reading them one by one out of all sites is slow. */
export function lineUp(site: Uint32Array, start: number, count: number, { x, y, z }: Coordinates, near: Near): void {
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
export function scan(
  near: Near,
  { x, y, z }: Coordinates,
  area: number,
  surely: number,
  perhaps: number,
  row: Row,
): number {
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
export function countWithin(
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
