import type { Area } from "../contract/area.ts";
import { onBall } from "../score/reach/pairs/space.ts";
import { pointsOf } from "../score/scene/studyArea.ts";
import type { Points } from "../score/reach/pointIndex.ts";

/** A point that belongs to somebody, by position. */
export type OwnedPoint = Pick<Area, "lon" | "lat"> & { readonly owner: number };

/** Whose point is near, and the two places that are so near: longitude and latitude. */
export type Nearest = {
  readonly owner: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
};

/**
 * What gives, for some places, the owners of the nearest points, the nearest first; of two as near the first owner.
 *
 * Shapes  the points of an owner stand side by side, owners in rising order.
 * Holds   the same as comparing every point with every place by distance over the ground: chords through the ball stand in the same order, and cost no sines.
 */
export function nearestOwners(points: readonly OwnedPoint[], most: number): (places: Points) => Nearest[] {
  const [to, globe] = [pointsOf(points), onBall(pointsOf(points))];
  return (places) => {
    const around = onBall(places);
    const found: Found[] = [];
    points.forEach(({ owner }, n) => {
      const { square, place } = nearestOf(around, globe.x[n] ?? NaN, globe.y[n] ?? NaN, globe.z[n] ?? NaN);
      const last = found.at(-1);
      if (place === -1 || (found.length === most && last !== undefined && square >= last.square)) return;
      keep(found, { owner, square, place, point: n }, most);
    });
    return found.map(({ owner, place, point }) => ({
      owner,
      from: [places.lon[place] ?? NaN, places.lat[place] ?? NaN],
      to: [to.lon[point] ?? NaN, to.lat[point] ?? NaN],
    }));
  };
}

type Found = { readonly owner: number; readonly square: number; readonly place: number; readonly point: number };
type Ball = ReturnType<typeof onBall>;

function nearestOf({ x, y, z }: Ball, px: number, py: number, pz: number): { square: number; place: number } {
  let [square, place] = [Infinity, -1];
  for (let n = 0; n < x.length; n++) {
    const [dx, dy, dz] = [(x[n] ?? NaN) - px, (y[n] ?? NaN) - py, (z[n] ?? NaN) - pz];
    const away = dx * dx + dy * dy + dz * dz;
    if (away < square) {
      square = away;
      place = n;
    }
  }
  return { square, place };
}

/** Keeps one entry for each owner, the nearest first, and no more than so many. */
function keep(found: Found[], entry: Found, most: number): void {
  const own = found.findIndex(({ owner }) => owner === entry.owner);
  if (own !== -1) {
    if ((found[own]?.square ?? NaN) <= entry.square) return;
    found.splice(own, 1);
  }
  const before = found.findIndex(({ square }) => entry.square < square);
  found.splice(before === -1 ? found.length : before, 0, entry);
  if (found.length > most) found.pop();
}
