import type { Geometry } from "../contract/shape.ts";
import type { LocalKilometres, Point } from "../geography/localKilometres.ts";

/** One side of a ring, from corner to corner, and which of the outline's polygons it belongs to. */
export type BorderSide = { readonly from: Point; readonly to: Point; readonly polygon: number };

/** The sides of an outline, sorted into strips from south to north so that a question about a place looks at few of them. */
export type Border = {
  readonly sides: readonly BorderSide[];
  /** The sides that come into any strip between two heights: at one height each once, between two some of them twice. */
  readonly between: (south: number, north: number) => Iterable<BorderSide>;
  readonly strips: readonly (readonly BorderSide[])[];
};

/**
 * An outline on a flat map in kilometres.
 *
 * Holds   every side stands in each strip that it touches; all strips together hold at most five times as many as there are sides.
 */
export function borderOf(outline: Geometry, flat: LocalKilometres): Border {
  const sides = sidesOf(outline, flat);
  const heights = sides.flatMap(({ from, to }) => [from[1], to[1]]);
  const least = heights.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = heights.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const spans = sides.reduce((sum, { from, to }) => sum + Math.abs(to[1] - from[1]), 0) / Math.max(most - least, 1e-9);
  const count = Math.max(1, Math.min(1024, Math.floor(sides.length / 4), Math.floor((4 * sides.length) / (spans + 1))));
  const height = Math.max((most - least) / count, 1e-9);
  const strips = Array.from({ length: count }, (): BorderSide[] => []);
  const stripAt = (y: number) => Math.max(0, Math.min(count - 1, Math.floor((y - least) / height)));
  for (const side of sides) {
    const [one, other] = [stripAt(side.from[1]), stripAt(side.to[1])];
    for (let strip = Math.min(one, other); strip <= Math.max(one, other); strip++) strips[strip]?.push(side);
  }
  function* between(south: number, north: number): Generator<BorderSide> {
    if (north < least || south > most) return;
    for (let strip = stripAt(south); strip <= stripAt(north); strip++) yield* strips[strip] ?? [];
  }
  return { sides, between, strips };
}

function sidesOf(outline: Geometry, flat: LocalKilometres): BorderSide[] {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((rings, polygon) =>
    rings.flatMap((ring) => {
      const corners = ring.map(([lon = Number.NaN, lat = Number.NaN]) => flat.toKm(lon, lat));
      return corners.flatMap((from, at): BorderSide[] => {
        const to = corners[(at + 1) % corners.length];
        return to === undefined || (from[0] === to[0] && from[1] === to[1]) ? [] : [{ from, to, polygon }];
      });
    }),
  );
}
