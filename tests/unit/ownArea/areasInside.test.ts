import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { type Geometry, geometrySchema } from "../../../domain/contract/shape.ts";
import { areasInside, type PlacedArea } from "../../../domain/ownArea/areasInside.ts";
import { even } from "../even.ts";

const square: Geometry = { type: "Polygon", coordinates: [ring(0, 50, 1, 51)] };

test("an area belongs inside by its point, and one without a point is counted apart", () => {
  const areas = [place("in", 0.5, 50.5), place("out", 1.5, 50.5), { code: codeOf("nowhere"), lon: null, lat: null }];
  expect(areasInside(areas, square)).toMatchObject({ inside: ["in"], withoutPoint: 1 });
});

test("a point on the very edge or in a corner is inside", () => {
  const areas = [place("on the edge", 1, 50.5), place("in a corner", 0, 50), place("beside it", 1.0001, 50.5)];
  expect(areasInside(areas, square).inside).toEqual(["on the edge", "in a corner"]);
});

test("what lies in a hole is outside; an island in the hole is inside", () => {
  const holed = geometrySchema.parse({
    type: "MultiPolygon",
    coordinates: [[ring(0, 50, 1, 51), ring(0.2, 50.2, 0.8, 50.8)], [ring(0.4, 50.4, 0.6, 50.6)]],
  });
  const areas = [place("rim", 0.1, 50.5), place("hole", 0.3, 50.5), place("island", 0.5, 50.5)];
  expect(areasInside(areas, holed).inside).toEqual(["rim", "island"]);
});

test("two polygons of one outline that overlap hold what either holds, the overlap too", () => {
  const two = geometrySchema.parse({
    type: "MultiPolygon",
    coordinates: [[ring(0, 50, 1, 51)], [ring(0.5, 50, 1.5, 51)]],
  });
  const areas = [place("one", 0.2, 50.5), place("both", 0.7, 50.5), place("other", 1.2, 50.5)];
  expect(areasInside(areas, two).inside).toEqual(["one", "both", "other"]);
});

test("an area is near the edge when the line comes nearer than half of the way to the next area, on whichever side it lies", () => {
  const areas = [place("well inside", 0.5, 50.5), place("just inside", 0.98, 50.5), place("just outside", 1.03, 50.2)];
  expect(areasInside(areas, square).nearEdge.map(({ code }) => code)).toEqual(["just inside", "just outside"]);
});

test("half of the way to the next area counts as near, and no more", () => {
  expect([nearWith(0.905), nearWith(0.89)]).toEqual([["it"], []]);
});

test("inside is what testing every side one by one says, and a ring turned round says the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(even(-1, 1), even(50, 52)), { minLength: 3, maxLength: 40 }),
      fc.array(fc.tuple(even(-1, 1), even(50, 52)), { minLength: 1, maxLength: 30 }),
      (corners, points) => {
        const closed = [...corners, ...corners.slice(0, 1)];
        const areas = points.map(([lon, lat], at) => place(`p${at}`, lon, lat));
        const { inside } = areasInside(areas, { type: "Polygon", coordinates: [closed] });
        const expected = points.flatMap(([lon, lat], at) => (isOdd(closed, lon, lat) ? [`p${at}`] : []));
        expect(inside).toEqual(expected);
        expect(areasInside(areas, { type: "Polygon", coordinates: [closed.toReversed()] }).inside).toEqual(inside);
      },
    ),
  );
});

/** Which of two areas, one 0.2 degrees behind the other, are near the edge of the square. */
function nearWith(lon: number): string[] {
  const { nearEdge } = areasInside([place("it", lon, 50.5), place("next", lon - 0.2, 50.5)], square);
  return nearEdge.map(({ code }) => code);
}

/** The even-odd rule, side by side. */
function isOdd(closed: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let odd = false;
  closed.forEach(([x1, y1], at) => {
    const [x2, y2] = closed[at + 1] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}

function ring(west: number, south: number, east: number, north: number) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function place(code: string, lon: number, lat: number): PlacedArea {
  return { code: codeOf(code), lon, lat };
}

function codeOf(code: string) {
  return areaCodeSchema.parse(code);
}
