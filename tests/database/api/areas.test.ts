import { expect, test } from "vitest";
import { aFile, imported } from "../builders.ts";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const northWard = {
  areaType: "ward",
  vintage: "2023",
  code: "E05000001",
  name: "North Ward",
  lon: -2.21,
  lat: 51.82,
  adults: 4000,
  adultsYear: 2021,
  urbanRural: "urban",
};
const southWard = { ...northWard, code: "E05000002", name: "South Ward", lon: -2.19, lat: 51.78, adults: 5000 };

test("area types stand from small to large, and say which levels are known on them and which can be scored", async () => {
  expect(await asked(vale().app, "/area-types?partnership=vale")).toEqual([
    { areaType: "ward", vintage: "2023", areas: 2, officialShapes: 0, levels: ["essential"], scorable: ["essential"] },
    {
      areaType: "district",
      vintage: "2023",
      areas: 1,
      officialShapes: 0,
      levels: ["general"],
      scorable: ["essential", "general"],
    },
  ]);
});

test("without a partnership every area type counts, the county too", async () => {
  const kind = { vintage: "2023", officialShapes: 0, levels: [], scorable: [] };
  expect(await asked(vale().app, "/area-types")).toEqual([
    { areaType: "ward", areas: 4, ...kind },
    { areaType: "district", areas: 2, ...kind },
    { areaType: "county", areas: 1, ...kind },
  ]);
});

test("a county of which the study area holds one district of two is not offered, for its score would be of that piece", async () => {
  const types = await asked(vale().app, "/area-types?partnership=vale");
  expect(types).not.toContainEqual(expect.objectContaining({ areaType: "county" }));
  const whole = await asked(vale().app, "/areas?partnership=ground&areaType=county");
  expect(whole).toEqual(expect.objectContaining({ total: 1 }));
});

test("areas of a partnership are those inside its study area, in order of code", async () => {
  expect(await asked(vale().app, "/areas?partnership=vale&areaType=ward")).toEqual({
    areas: [northWard, southWard],
    total: 2,
    offset: 0,
  });
});

test("areas are found by words of the name or the start of the code, and paged", async () => {
  const { app } = vale();
  expect(await asked(app, "/areas?areaType=ward&search=south")).toEqual({ areas: [southWard], total: 1, offset: 0 });
  expect(await asked(app, "/areas?areaType=ward&search=e05&limit=1&offset=1")).toEqual({
    areas: [southWard],
    total: 4,
    offset: 1,
  });
  expect(await asked(app, "/areas?areaType=ward&offset=9")).toEqual({ areas: [], total: 4, offset: 9 });
  expect(await asked(app, "/areas?areaType=ward&search=%25")).toEqual({ areas: [], total: 0, offset: 0 });
});

test("an area names the larger ones around it, through every step up", async () => {
  const part = { vintage: "2023", share: 1, basis: "exact" };
  expect(await asked(vale().app, "/areas/ward/2023/E05000001")).toEqual({
    area: northWard,
    partOf: [
      { areaType: "district", code: "E07000001", name: "Vale", ...part },
      { areaType: "county", code: "E10000001", name: "Shire", ...part },
    ],
  });
});

test("an area that is not there is a 404 in a sentence", async () => {
  expect(await asked(vale().app, "/areas/ward/2021/E05000001")).toEqual(
    expect.objectContaining({ status: 404, detail: "There is no ward E05000001 of 2021." }),
  );
});

test("a search finds areas by name, larger ones first, each with the district it lies in", async () => {
  expect(await asked(vale().app, "/search?partnership=vale&q=south")).toEqual([
    {
      type: "area",
      area: { areaType: "ward", vintage: "2023", code: "E05000002" },
      name: "South Ward",
      parentName: "Vale",
      lon: -2.19,
      lat: 51.78,
    },
  ]);
  const found = await asked(vale().app, "/search?partnership=ground&q=hill");
  expect(found).toEqual(["Hill", "Hill Foot", "Hill Top"].map((name) => expect.objectContaining({ name })));
});

test("a postcode names the areas it was said to lie in; a postcode district is only a rough point", async () => {
  const key = { vintage: "2023" };
  expect(await asked(vale().app, "/search?partnership=vale&q=gl51aa")).toEqual([
    {
      type: "postcode",
      postcode: "GL5 1AA",
      lon: -2.21,
      lat: 51.82,
      pointQuality: "postcode",
      areas: [
        { areaType: "district", ...key, code: "E07000001" },
        { areaType: "ward", ...key, code: "E05000001" },
      ],
    },
  ]);
  const rough = {
    type: "postcode",
    postcode: "GL5",
    lon: -2.2,
    lat: 51.8,
    pointQuality: "postcode district",
    areas: [],
  };
  expect(await asked(vale().app, "/search?partnership=vale&q=GL5&limit=1")).toEqual([rough]);
});

const featureOf = (id: number, code: string, name: string) => ({
  type: "Feature",
  id,
  properties: { code, name, quality: "approximate" },
  geometry: { type: "Polygon", coordinates: expect.any(Array) },
});

test("shapes are drawn for the study area only, approximate ones say so, and a district is merged from its wards", async () => {
  const { app } = vale();
  expect(await asked(app, "/shapes?partnership=vale&areaType=ward&vintage=2023")).toEqual({
    type: "FeatureCollection",
    features: [featureOf(0, "E05000001", "North Ward"), featureOf(1, "E05000002", "South Ward")],
  });
  expect(await asked(app, "/shapes?partnership=vale&areaType=district&vintage=2023")).toEqual({
    type: "FeatureCollection",
    features: [featureOf(0, "E07000001", "Vale")],
  });
});

test("an official shape takes the place of the approximate one of its area, for the partnership that imported it", async () => {
  const { app, database, hill } = vale();
  const square = {
    type: "Polygon",
    coordinates: [
      [
        [-2.1, 51.8],
        [-1.9, 51.8],
        [-1.9, 51.9],
        [-2.1, 51.9],
        [-2.1, 51.8],
      ],
    ],
  };
  const feature = { type: "Feature", properties: { WD23CD: "E05000003" }, geometry: square };
  const file = aFile("wards.geojson", [JSON.stringify({ type: "FeatureCollection", features: [feature] })]);
  await imported(database, hill.id, file, { areaType: "ward", vintage: "2023" });
  expect(await asked(app, "/shapes?partnership=hill&areaType=ward&vintage=2023")).toEqual({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: 0,
        properties: { code: "E05000003", name: "Hill Top", quality: "official" },
        geometry: square,
      },
      featureOf(1, "E05000004", "Hill Foot"),
    ],
  });
  const [wards] = Object(await asked(app, "/area-types?partnership=hill"));
  expect(wards).toEqual(expect.objectContaining({ areaType: "ward", areas: 2, officialShapes: 1 }));
});

test("shapes are sent once: whoever has them is told that they are still right", async () => {
  const url = "/api/v1/shapes?partnership=vale&areaType=ward&vintage=2023";
  const first = await vale().app.inject({ url });
  expect(first.headers["content-type"]).toBe("application/geo+json; charset=utf-8");
  const tag = String(first.headers.etag);
  const second = await vale().app.inject({ url, headers: { "if-none-match": tag } });
  expect([second.statusCode, second.body, second.headers.etag]).toEqual([304, "", tag]);
});
