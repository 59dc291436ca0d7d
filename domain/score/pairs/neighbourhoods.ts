import { at } from "../at.ts";
import { type Ball, siteGrid } from "./siteGrid.ts";
import { type Coordinates, isKnown, type Space } from "./space.ts";

/**
 * Areas in small groups and the sites around each group: those of group g stand at `areaPtr[g]` up to, not including,
 * `areaPtr[g + 1]` of `area`, and so do the sites.
 */
export type Neighbourhoods = {
  readonly groups: number;
  readonly areaPtr: Uint32Array;
  readonly area: Uint32Array;
  readonly sitePtr: Uint32Array;
  readonly site: Uint32Array;
};

/**
 * Cuts the areas into small groups and finds the sites around each, so that they are looked up once a group and not once an area.
 *
 * Shapes  length[A]: how far each area reaches, in the unit of the space.
 * Holds   every area with a known point stands in one group, with every site that it may reach, in rising order.
 */
export function neighbourhoods(space: Space, length: Float64Array): Neighbourhoods {
  const shortest = length.reduce((least, one) => (one > 0 ? Math.min(least, one) : least), Infinity);
  const sitesIn = siteGrid(space.sites, shortest / 3);
  const { groups, ptr, area } = groupsOf(space.areas, length);
  const sitePtr = new Uint32Array(groups + 1);
  let site = new Uint32Array(1024);
  for (let g = 0; g < groups; g++) {
    const found = sitesIn(ballAround(area, at(ptr, g), at(ptr, g + 1), space, length));
    const start = at(sitePtr, g);
    sitePtr[g + 1] = start + found.count;
    if (start + found.count > site.length) site = larger(site, start + found.count);
    for (let n = 0; n < found.count; n++) site[start + n] = found.site[n] ?? NaN;
  }
  return { groups, areaPtr: ptr, area, sitePtr, site };
}

function larger(site: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(least, Math.ceil(1.5 * site.length)));
  more.set(site);
  return more;
}

/** Areas of the same reach in cells half of it wide. That two cells may get one key costs time, never a pair. */
function groupsOf(areas: Coordinates, length: Float64Array): { groups: number; ptr: Uint32Array; area: Uint32Array } {
  const groupOfCell = new Map<number, number>();
  const group = new Int32Array(length.length).fill(-1);
  for (let i = 0; i < length.length; i++) {
    if (!isKnown(areas, i) || !(at(length, i) >= 0)) continue;
    const key = cellKey(areas, i, Math.max(at(length, i), 1e-9) / 2);
    const known = groupOfCell.get(key) ?? groupOfCell.size;
    groupOfCell.set(key, known);
    group[i] = known;
  }
  const groups = groupOfCell.size;
  const ptr = new Uint32Array(groups + 1);
  for (const g of group) if (g >= 0) ptr[g + 1] = at(ptr, g + 1) + 1;
  for (let g = 0; g < groups; g++) ptr[g + 1] = at(ptr, g + 1) + at(ptr, g);
  const next = ptr.slice();
  const area = new Uint32Array(at(ptr, groups));
  group.forEach((g, i) => {
    if (g < 0) return;
    area[at(next, g)] = i;
    next[g] = at(next, g) + 1;
  });
  return { groups, ptr, area };
}

function cellKey({ x, y, z }: Coordinates, i: number, side: number): number {
  const [column, row, layer] = [Math.floor(at(x, i) / side), Math.floor(at(y, i) / side), Math.floor(at(z, i) / side)];
  return column * 73_856_093 + row * 19_349_663 + layer * 83_492_791 + side;
}

/** A ball that holds everything some areas may reach. */
function ballAround(area: Uint32Array, from: number, to: number, space: Space, length: Float64Array): Ball {
  const { x, y, z } = space.areas;
  const middle = (values: Float64Array) => {
    let [least, most] = [Infinity, -Infinity];
    for (let n = from; n < to; n++) {
      least = Math.min(least, at(values, at(area, n)));
      most = Math.max(most, at(values, at(area, n)));
    }
    return (least + most) / 2;
  };
  const ball = { x: middle(x), y: middle(y), z: middle(z), radius: 0 };
  for (let n = from; n < to; n++) {
    const i = at(area, n);
    const away = Math.hypot(at(x, i) - ball.x, at(y, i) - ball.y, at(z, i) - ball.z);
    ball.radius = Math.max(ball.radius, away + at(length, i));
  }
  ball.radius = ball.radius * (1 + 1e-12) + space.doubt;
  return ball;
}
