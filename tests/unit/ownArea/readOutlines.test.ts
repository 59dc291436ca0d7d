import { expect, test } from "vitest";
import { mostOutlines, type OutlinesRead, readOutlines } from "../../../domain/ownArea/readOutlines.ts";

const inManchester = [
  [-2.3, 53.4],
  [-2.2, 53.4],
  [-2.2, 53.5],
  [-2.3, 53.5],
  [-2.3, 53.4],
];

test("each feature of a collection is an outline under its own name, without heights", () => {
  const high = inManchester.map((position) => [...position, 44]);
  const text = collection(
    feature([high], { id: 3, name: " North bank " }),
    feature([inManchester], { WD24NM: "Ancoats" }),
  );
  expect(readOutlines(text)).toEqual({
    type: "outlines",
    outlines: [
      { name: "North bank", geometry: { type: "Polygon", coordinates: [inManchester] } },
      { name: "Ancoats", geometry: { type: "Polygon", coordinates: [inManchester] } },
    ],
    notes: [],
  });
});

test("a bare geometry, a feature and several polygons in one are read too", () => {
  const bare = JSON.stringify({ type: "Polygon", coordinates: [inManchester] });
  const several = JSON.stringify({ type: "MultiPolygon", coordinates: [[inManchester], [inManchester]] });
  expect([bare, several].map((text) => outlinesIn(readOutlines(text)))).toEqual([1, 1]);
});

test("points and lines are left out and counted; a file of nothing else is refused", () => {
  const point = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [-2.2, 53.4] } };
  expect(readOutlines(collection(feature([inManchester]), point, point))).toMatchObject({
    notes: ["2 features are no areas and were left out: points, lines or nothing."],
  });
  expect(messageOf(collection(point))).toContain("has no areas");
  expect(messageOf(collection())).toContain("has no areas");
});

test("eastings and northings are named as what they are, with or without a word of the file on it", () => {
  const eastings = [
    [384000, 398000],
    [385000, 398000],
    [385000, 399000],
    [384000, 398000],
  ];
  expect(messageOf(collection(feature([eastings])))).toBe(
    "The coordinates in the selected file look like eastings and northings of the British National Grid, in metres. Save it in longitude and latitude (WGS 84) and try again.",
  );
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::27700" } };
  expect(messageOf(JSON.stringify({ type: "FeatureCollection", crs, features: [] }))).toContain(
    "British National Grid",
  );
  const usual = { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } };
  const said = JSON.stringify({ type: "FeatureCollection", crs: usual, features: [feature([inManchester])] });
  expect(outlinesIn(readOutlines(said))).toBe(1);
});

test("swapped longitude and latitude are told from places elsewhere", () => {
  expect(messageOf(collection(feature([inManchester.map(([lon = 0, lat = 0]) => [lat, lon])])))).toContain(
    "Longitude and latitude are swapped",
  );
  expect(messageOf(collection(feature([inManchester.map(([lon = 0, lat = 0]) => [lon + 50, lat])])))).toContain(
    "outside the United Kingdom",
  );
});

test("an outline that crosses itself is taken with a warning; one that only touches itself without", () => {
  const bow = [
    [-2.3, 53.4],
    [-2.2, 53.5],
    [-2.2, 53.4],
    [-2.3, 53.5],
    [-2.3, 53.4],
  ];
  expect(readOutlines(collection(feature([bow])))).toMatchObject({
    notes: ["1 outline crosses itself: what is gone round twice counts as outside. Look at the areas below with care."],
  });
  const touching = [
    [-2.3, 53.4],
    [-2.25, 53.45],
    [-2.2, 53.4],
    [-2.2, 53.5],
    [-2.25, 53.45],
    [-2.3, 53.5],
    [-2.3, 53.4],
  ];
  expect(readOutlines(collection(feature([touching])))).toMatchObject({ notes: [] });
});

test("an outline with a bay crosses itself nowhere, though the lines of its sides would", () => {
  const bay = [
    [-2.3, 53.4],
    [-2.2, 53.4],
    [-2.2, 53.42],
    [-2.28, 53.42],
    [-2.28, 53.48],
    [-2.2, 53.48],
    [-2.2, 53.5],
    [-2.3, 53.5],
    [-2.3, 53.4],
  ];
  expect(readOutlines(collection(feature([bay])))).toMatchObject({ notes: [] });
});

test("an open ring is closed and told of; a ring of two corners encloses nothing", () => {
  expect(readOutlines(collection(feature([inManchester.slice(0, -1)])))).toMatchObject({
    outlines: [{ geometry: { coordinates: [inManchester] } }],
    notes: ["1 ring was not closed; the last corner was joined to the first."],
  });
  expect(
    messageOf(
      collection(
        feature([
          [
            [-2.3, 53.4],
            [-2.2, 53.4],
            [-2.3, 53.4],
          ],
        ]),
      ),
    ),
  ).toContain("has no areas");
});

test.each([
  ["no JSON", "PK\u0003\u0004", "must be GeoJSON"],
  ["another JSON", '{"areas": []}', "must be GeoJSON"],
  ["a list", "[1, 2]", "must be GeoJSON"],
  ["TopoJSON", '{"type":"Topology","objects":{}}', "TopoJSON"],
  ["a collection without features", '{"type":"FeatureCollection"}', "without a list of features"],
  ["nested beyond sense", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "must be GeoJSON"],
  [
    "words for corners",
    collection(
      feature([
        [
          ["a", "b"],
          [1, 2],
          [3, 4],
          [1, 2],
        ],
      ]),
    ),
    "no pair of numbers",
  ],
  ["rings that are none", collection(feature("none")), "no pair of numbers"],
])("a file that is %s is refused in a sentence", (_, text, words) => {
  expect(messageOf(text)).toContain(words);
});

test("too many outlines or corners are refused with how many there are and how many may be", () => {
  const many = collection(...Array.from({ length: mostOutlines + 1 }, () => feature([inManchester])));
  expect(messageOf(many)).toBe("The selected file has 201 areas. We can take up to 200 at once.");
  const fine = Array.from({ length: 60_000 }, (_, at) => [
    -2 - Math.cos(at / 10_000) / 10,
    53 + Math.sin(at / 10_000) / 10,
  ]);
  expect(messageOf(collection(feature([fine])))).toContain("We can take up to 50,000");
});

function feature(coordinates: unknown, properties: unknown = null) {
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates } };
}

function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

function messageOf(text: string): string {
  const read = readOutlines(text);
  return read.type === "problem" ? read.message : "";
}

function outlinesIn(read: OutlinesRead): number {
  return read.type === "outlines" ? read.outlines.length : 0;
}
