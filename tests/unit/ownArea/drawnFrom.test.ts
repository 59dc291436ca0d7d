import { expect, test } from "vitest";
import { drawnFrom } from "../../../web/ownAreas/drawnFrom.ts";
import { drawnOutline } from "../../../web/ownAreas/ownAreaDraft.ts";

const ring = [
  [-2.3, 53.4],
  [-2.1, 53.4],
  [-2.1, 53.5],
  [-2.3, 53.4],
];

test("an outline that was drawn gives its corners back, and they give the outline back", () => {
  const outline = { type: "Polygon" as const, coordinates: [ring] };
  const drawn = drawnFrom(outline);
  expect(drawn).toEqual({ corners: ring.slice(0, 3), isFinished: true });
  expect(drawn === null ? null : drawnOutline(drawn)).toEqual(outline);
});

test("an outline with a hole, of several parts or of too many corners cannot be drawn on", () => {
  expect(drawnFrom({ type: "Polygon", coordinates: [ring, ring] })).toBeNull();
  expect(drawnFrom({ type: "MultiPolygon", coordinates: [[ring]] })).toBeNull();
  expect(drawnFrom({ type: "Polygon", coordinates: [Array.from({ length: 501 }, () => [-2, 53])] })).toBeNull();
});
