import { type Groups, groupsOf } from "./groups.ts";
import { type Ball, siteGrid } from "./siteGrid.ts";
import type { Space } from "./space.ts";

/** Areas in small groups and the sites around each: those of group g stand at `sitePtr[g]` up to, not including, `sitePtr[g + 1]` of `site`. */
export type Neighbourhoods = Groups & { readonly sitePtr: Uint32Array; readonly site: Uint32Array };

/**
 * Cuts the areas into small groups and finds the sites around each, so that they are looked up once a group and not once an area.
 *
 * Shapes  length[A]: how far each area reaches, in the unit of the space.
 * Holds   every area with a known point stands in one group, with every site that it may reach, in rising order.
 */
export function neighbourhoods(space: Space, length: Float64Array): Neighbourhoods {
  const shortest = length.reduce((least, one) => (one > 0 ? Math.min(least, one) : least), Infinity);
  const sitesIn = siteGrid(space.sites, shortest / 3);
  const groups = groupsOf(space.areas, length);
  const sitePtr = new Uint32Array(groups.groups + 1);
  let site = new Uint32Array(1024);
  let listed = 0;
  for (let g = 0; g < groups.groups; g++) {
    const count = sitesIn.look(ballAround(groups, g, space, length));
    if (listed + count > site.length) site = larger(site, listed + count);
    sitesIn.write(site, listed);
    listed += count;
    sitePtr[g + 1] = listed;
  }
  return { ...groups, sitePtr, site };
}

function larger(site: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(least, 2 * site.length));
  more.set(site);
  return more;
}

/** A ball that holds everything the areas of a group may reach. */
function ballAround({ areaPtr, area }: Groups, group: number, space: Space, length: Float64Array): Ball {
  const { x, y, z } = space.areas;
  const end = areaPtr[group + 1] ?? NaN;
  const start = areaPtr[group] ?? NaN;
  let [west, east, south, north, low, high] = [Infinity, -Infinity, Infinity, -Infinity, Infinity, -Infinity];
  for (let n = start; n < end; n++) {
    const i = area[n] ?? NaN;
    west = Math.min(west, y[i] ?? NaN);
    east = Math.max(east, y[i] ?? NaN);
    south = Math.min(south, z[i] ?? NaN);
    north = Math.max(north, z[i] ?? NaN);
    low = Math.min(low, x[i] ?? NaN);
    high = Math.max(high, x[i] ?? NaN);
  }
  const ball = { x: (low + high) / 2, y: (west + east) / 2, z: (south + north) / 2 };
  let radius = 0;
  for (let n = start; n < end; n++) {
    const i = area[n] ?? NaN;
    const byX = (x[i] ?? NaN) - ball.x;
    const byY = (y[i] ?? NaN) - ball.y;
    const byZ = (z[i] ?? NaN) - ball.z;
    radius = Math.max(radius, Math.sqrt(byX * byX + byY * byY + byZ * byZ) + (length[i] ?? NaN));
  }
  return { ...ball, radius: radius * (1 + 1e-12) + space.doubt };
}
