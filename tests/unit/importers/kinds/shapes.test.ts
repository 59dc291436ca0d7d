import { expect, test } from "vitest";
import type { ReadingChoices } from "../../../../domain/contract/recipe.ts";
import { vintageOf } from "../../../../importers/shapes/vintage.ts";
import { everythingKnown, inShort, readText } from "../readText.ts";

const ring = [
  [-2.3, 53.4],
  [-2.2, 53.4],
  [-2.2, 53.5],
  [-2.3, 53.4],
];
const square = { type: "Polygon", coordinates: [ring] };

function collection(features: readonly unknown[], rest: object = {}): string {
  return JSON.stringify({ type: "FeatureCollection", ...rest, features });
}

function feature(properties: object, geometry: unknown = square) {
  return { type: "Feature", properties, geometry };
}

function read(text: string, choices: ReadingChoices = {}, name = "wards_2024.geojson") {
  return readText(text, choices, everythingKnown, { name });
}

test("reads official shapes: the type from the code, the year from the property", async () => {
  const { records, issues, summary } = await read(
    collection([feature({ LAD23CD: "E08000001", LAD23NM: "Bolton" })]),
    {},
    "x.json",
  );
  expect(issues).toEqual([]);
  expect(records).toEqual([
    {
      type: "shape",
      row: 1,
      shape: { areaType: "district", vintage: "2023", code: "E08000001", quality: "official", geometry: square },
    },
  ]);
  expect(summary).toMatchObject({
    kind: "shapes",
    title: "Shapes of 1 local authority district, boundaries of 2023",
    rows: 1,
    heldOutRows: 0,
  });
});

test("takes a ward's own code, not its district's", async () => {
  const inManchester = { local_authority_area_code: "E08000003" };
  const wards = ["E05011350", "E05011351"].map((code) => feature({ ...inManchester, area_code: code }));
  const { records } = await read(collection(wards));
  expect(records.map((record) => record.type === "shape" && record.shape.code)).toEqual(["E05011350", "E05011351"]);
});

test.each([
  ["LSOA21CD", "x.geojson", "2021"],
  ["lad23cd", "x.geojson", "2023"],
  ["WD24CD", "wards_2023.geojson", "2024"],
  ["area_code", "ward_2023_gm.geojson", "2023"],
  ["code", "lep22_england_buc.geojson", "2022"],
  ["code", "lsoa11_england.geojson", "2011"],
  ["code", "boundaries.geojson", null],
  ["code", "export-12345.geojson", null],
  ["code", "export-20231231.geojson", null],
])("finds the boundary year of %s in %s: %s", (property, name, vintage) => {
  expect(vintageOf(property, name)).toBe(vintage);
});

test("asks for the boundary year when nothing says it, and takes it from the choice", async () => {
  const text = collection([feature({ code: "E05011350" })]);
  const blocked = await read(text, {}, "x.geojson");
  expect([blocked.records, inShort(blocked.issues)]).toEqual([[], ["file blocker | no boundary year"]]);
  const chosen = await read(text, { vintage: "2024" }, "x.geojson");
  expect(chosen.records).toHaveLength(1);
});

test("reads own codes when the kind of area is chosen, and holds them out when it is not", async () => {
  const text = collection([feature({ code: "NORTH" })]);
  expect(inShort((await read(text)).issues)).toEqual(["row blocker | unknown kind of area | 1 | code"]);
  const { records } = await read(text, { areaType: "ward" });
  expect(records).toMatchObject([{ shape: { areaType: "ward", code: "NORTH" } }]);
});

test.each(["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])(
  "reads coordinates in %s",
  async (name) => {
    const { records } = await read(
      collection([feature({ code: "E05011350" })], { crs: { type: "name", properties: { name } } }),
    );
    expect(records).toHaveLength(1);
  },
);

test("refuses coordinates of the National Grid, named or not", async () => {
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::27700" } };
  const named = await read(collection([feature({ code: "E05011350" })], { crs }));
  expect(named.issues.map((issue) => [issue.severity, issue.message])).toEqual([
    [
      "file blocker",
      "The shapes are in the coordinate system 'urn:ogc:def:crs:EPSG::27700', not in longitude and latitude.",
    ],
  ]);
  const metres = { type: "Polygon", coordinates: [ring.map(([x = 0, y = 0]) => [x * 1000 + 380_000, y * 1000])] };
  expect(inShort((await read(collection([feature({ code: "E05011350" }, metres)]))).issues)).toEqual([
    "row blocker | no outline | 1 | code",
  ]);
});

test("closes an open outline with a warning and holds out what has none", async () => {
  const open = { type: "MultiPolygon", coordinates: [[ring.slice(0, 3)]] };
  const { records, issues } = await read(
    collection([
      feature({ code: "E05000001" }, open),
      feature({ code: "E05000002" }, null),
      feature({ code: "E05000003" }, { type: "Point", coordinates: [-2.2, 53.4] }),
      feature({ code: "E05000004" }, { type: "Polygon", coordinates: [[[-2.2, 53.4]]] }),
      feature({ code: "E05000005" }, { type: "Polygon", coordinates: [["a"]] }),
      feature({ code: null }),
      feature({ code: "E05000001" }),
    ]),
  );
  expect(records).toMatchObject([{ row: 1, shape: { geometry: { type: "MultiPolygon", coordinates: [[ring]] } } }]);
  expect(inShort(issues)).toEqual([
    "warning | outline not closed | 1 | code",
    "row blocker | no outline | 2 | code",
    "row blocker | no outline | 3 | code",
    "row blocker | no outline | 4 | code",
    "row blocker | no outline | 5 | code",
    "row blocker | unknown kind of area | 6 | code",
    "row blocker | doubled row | 7 | code",
  ]);
});

test("keeps shapes of areas that are not loaded yet, and says how many", async () => {
  const text = collection([feature({ code: "E05000001" }), feature({ code: "E05000002" })]);
  const surroundings = {
    ...everythingKnown,
    isKnownArea: (_: string, __: string, code: string) => code === "E05000001",
  };
  const { records, issues } = await readText(text, {}, surroundings, { name: "wards_2024.geojson" });
  expect(records).toHaveLength(2);
  expect(issues.map((issue) => issue.message)).toEqual([
    "1 of 2 shapes are of areas that the 2024 area list does not have. They are kept, and show when those areas are loaded.",
  ]);
});

test.each([
  ['{"type":"Topology"}', "The selected file is TopoJSON, which is not read."],
  ['{"type":"Feature"}', "The selected file is JSON, but not a GeoJSON FeatureCollection."],
  ['{"type":"FeatureCollection","features":[', "The selected file is not JSON: it breaks off or has a mistake in it."],
  ['{"type":"FeatureCollection","features":[]}', "The selected file has no features."],
])("refuses %s", async (text, message) => {
  const { issues, records } = await read(text);
  expect([records, issues.map((issue) => [issue.severity, issue.message])]).toEqual([[], [["file blocker", message]]]);
});

test("does not read a table as shapes, nor shapes as a table", async () => {
  const table = await read("code,name\nA,B\n", { kind: "shapes" });
  const shapes = await read(collection([feature({ code: "E05000001" })]), { kind: "need" });
  expect([...table.issues, ...shapes.issues].map((issue) => issue.message)).toEqual([
    "The selected file must be GeoJSON to be read as shapes.",
    "The selected file must be a CSV, XLSX or ODS to be read as need. This one is JSON.",
  ]);
});
