type Layer = "area-symbol" | "area-fill";
type Point = { readonly x: number; readonly y: number };

/** The areas that a layer draws at a point of the map, by position, uppermost first. */
export type DrawnAt = (layer: Layer, point: Point) => readonly number[];

/** The area that is seen at a point, and those that it lies over there. */
export type AreasUnder = { readonly uppermost: number | undefined; readonly below: readonly number[] };

/** Outlines in tiles are rounded: neighbours may share a strip of a pixel or so, in which none lies over the other. */
const rounding = 2;

/**
 * The areas under a pointer. A symbol may reach beyond its area, and then what it covers is its own. Below the area that is seen lie only those that are there on every side of the point as well:
 * on a border two areas are drawn, and they do not overlap.
 */
export function areasUnder(drawnAt: DrawnAt, point: Point): AreasUnder {
  const filled = drawnAt("area-fill", point);
  const uppermost = drawnAt("area-symbol", point)[0] ?? filled[0];
  if (uppermost === undefined || filled.length < 2 || !filled.includes(uppermost)) return { uppermost, below: [] };
  const round = [
    [rounding, 0],
    [-rounding, 0],
    [0, rounding],
    [0, -rounding],
  ].map(([right = 0, down = 0]) => drawnAt("area-fill", { x: point.x + right, y: point.y + down }));
  const below = filled.filter((area) => area !== uppermost && round.every((areas) => areas.includes(area)));
  return { uppermost, below };
}
