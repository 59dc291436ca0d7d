import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { ShapeCollection } from "../../../domain/contract/shapeCollection.ts";
import { linkFeatures, markFeatures } from "../../../web/map/pointFeatures.ts";
import { type MapPoint, pointGroups } from "../../../web/map/pointGroups.ts";
import { PointsMap } from "../../../web/map/PointsMap.tsx";
import { pointsFrame } from "../../../web/map/pointsFrame.ts";

afterEach(cleanup);

/** A point at so many pixels from the left, on a screen where a degree is a pixel. */
const at = (letter: string, lon: number, lat = 0): MapPoint => ({
  id: `id ${letter}`,
  letter,
  lon,
  lat,
  words: letter,
});
const onScreen = ({ lon, lat }: MapPoint) => ({ x: lon, y: lat });

test("two offers in one library have one mark with both letters", () => {
  const groups = pointGroups([at("A", 5), at("B", 5)], onScreen);
  expect(groups.map(({ letters, lon }) => [letters, lon])).toEqual([["A, B", 5]]);
});

test("points that would cover each other share a mark in their middle, those further off have their own", () => {
  const groups = pointGroups([at("A", 0), at("B", 100), at("C", 20)], onScreen);
  expect(groups.map(({ letters, lon }) => [letters, lon])).toEqual([
    ["A, C", 10],
    ["B", 100],
  ]);
});

test("a mark of a few names them all, a mark of many the first two and how many more", () => {
  const groups = pointGroups(
    ["A", "B", "C", "D", "E", "F"].map((letter) => at(letter, 1)),
    onScreen,
  );
  expect(groups.map(({ letters }) => letters)).toEqual(["A, B +4"]);
  const few = pointGroups(
    ["A", "B", "C"].map((letter) => at(letter, 1)),
    onScreen,
  );
  expect(few.map(({ letters }) => letters)).toEqual(["A, B, C"]);
});

test("a line goes from mark to mark, and none is drawn inside a mark or to a point that is not there", () => {
  const groups = pointGroups([at("A", 0), at("B", 10), at("C", 90)], onScreen);
  const links = [
    { from: "id A", to: "id B", strength: 1 },
    { from: "id B", to: "id C", strength: 0.5 },
    { from: "id A", to: "id X", strength: 1 },
  ];
  const [line, ...more] = linkFeatures(groups, links).features;
  expect(more).toEqual([]);
  expect(line?.properties).toEqual({ strength: 0.5 });
  expect(line?.geometry).toEqual({
    type: "LineString",
    coordinates: [
      [5, 0],
      [90, 0],
    ],
  });
});

test("the mark that has the chosen point is marked, whichever of its points that is", () => {
  const groups = pointGroups([at("A", 0), { ...at("B", 10), isChosen: true }, at("C", 90)], onScreen);
  expect(markFeatures(groups).features.map(({ properties }) => properties)).toEqual([
    { letters: "A, B", group: 0, isChosen: true },
    { letters: "C", group: 1, isChosen: false },
  ]);
});

test("one point alone is shown with about a kilometre around it, not from as near as can be", () => {
  const frame = pointsFrame([at("A", -2, 53)], null, new Set());
  expect(frame?.map((edge) => Number(edge.toFixed(6)))).toEqual([-2.007, 52.993, -1.993, 53.007]);
});

test("painted areas are in the picture whole, plain ones are not", () => {
  const shapes: ShapeCollection = { type: "FeatureCollection", features: [square("E1", 10), square("E2", 100)] };
  const frame = pointsFrame([at("A", 0)], shapes, new Set(["E1"]));
  expect(frame?.map((edge) => Number(edge.toFixed(6)))).toEqual([-1.32, -0.12, 12.32, 1.12]);
  expect(pointsFrame([], shapes, new Set())).toBeNull();
});

test("offers without a point get a sentence, not a map of nowhere", () => {
  render(<PointsMap label="Map of nothing" points={[]} links={[]} />);
  expect(screen.getByText("None of these has a point, so there is no map of them.")).toBeDefined();
});

function square(code: string, west: number): ShapeCollection["features"][number] {
  const ring = [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ] as [number, number][];
  return {
    type: "Feature",
    id: 0,
    properties: { code, name: code, quality: "official" },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}
