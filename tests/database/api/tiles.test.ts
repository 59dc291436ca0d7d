import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { expect, test } from "vitest";
import { shapeIndexSchema } from "../../../domain/contract/shapeIndex.ts";
import type { FileToRead } from "../../../server/store/importing/readInto.ts";
import { aFile, imported } from "../builders.ts";
import { asked, needLines, valeForFile } from "./vale.ts";

const vale = valeForFile();
const ofWards = "areaType=ward&vintage=2023";

test("the index tells whose the outlines are, before anybody published any: drawn around points, and said so", async () => {
  const index = await wards();
  expect({ ...index, id: "", tiles: "", lon: [], lat: [], sizes: [], bounds: null }).toEqual({
    id: "",
    tiles: "",
    bounds: null,
    maxZoom: 12,
    codes: ["E05000001", "E05000002"],
    names: ["North Ward", "South Ward"],
    lon: [],
    lat: [],
    sizes: [],
    approximate: [0, 1],
  });
  expect(index.tiles).toBe(`/api/v1/tiles/vale/ward/2023/${index.id}/{z}/{x}/{y}`);
});

test("a tile is kept for a year, and its areas go by their position in the index", async () => {
  const { tiles } = await wards();
  const reply = await vale().app.inject({ url: at(tiles, 0, 0, 0), headers: { "accept-encoding": "gzip, br" } });
  expect([reply.statusCode, reply.headers["content-type"], reply.headers["content-encoding"]]).toEqual([
    200,
    "application/vnd.mapbox-vector-tile",
    "br",
  ]);
  expect([reply.headers["cache-control"], reply.headers.vary]).toEqual([
    "public, max-age=31536000, immutable",
    "accept-encoding",
  ]);
  const plain = await vale().app.inject({ url: at(tiles, 0, 0, 0), headers: { "accept-encoding": "identity" } });
  const layer = new VectorTile(new PbfReader(plain.rawPayload)).layers["areas"];
  expect([plain.headers["content-encoding"], layer?.length, layer?.feature(0).id, layer?.feature(1).id]).toEqual([
    undefined,
    2,
    0,
    1,
  ]);
});

test("the points of labels have tiles of their own at the same address, kept as long; of any other layer there are none", async () => {
  const { tiles } = await wards();
  const points = `${at(tiles, 0, 0, 0)}?layer=points`;
  const reply = await vale().app.inject({ url: points, headers: { "accept-encoding": "identity" } });
  expect(reply.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const { layers } = new VectorTile(new PbfReader(reply.rawPayload));
  expect([Object.keys(layers), layers["points"]?.length]).toEqual([["points"], 2]);
  expect(await asked(vale().app, `${at(tiles, 0, 0, 0).slice("/api/v1".length)}?layer=venues`)).toMatchObject({
    status: 400,
    detail: "The query cannot be used. layer is “venues”, expected areas or points.",
  });
});

test("where nothing lies the reply is empty, and a place that no zoom has is refused in a sentence", async () => {
  const { app } = vale();
  const { tiles } = await wards();
  expect((await app.inject({ url: at(tiles, 12, 0, 0) })).statusCode).toBe(204);
  expect(await asked(app, at(tiles, 1, 2, 0).slice("/api/v1".length))).toMatchObject({
    status: 400,
    detail: "There is no tile 2, 0 at zoom 1: both go up to 1.",
  });
  expect(await asked(app, at(tiles, 13, 0, 0).slice("/api/v1".length))).toMatchObject({
    status: 400,
    detail: "The address cannot be used. z is “13”, expected a whole number from 0 to 12.",
  });
});

test("another upload of need leaves the tiles where they are; shapes move them, and the old address is gone", async () => {
  const { app, database, vale: partnership } = vale();
  const before = await wards();
  const [header = ""] = needLines;
  const newer = [header, "offline,ward,2023,E05000001,2025,500,,,"];
  await imported(database, partnership.id, aFile("need-2025.csv", newer), { mode: "new period" });
  expect(await wards()).toEqual(before);

  await imported(database, partnership.id, shapesFile([-2.2, 51.8]));
  const after = await wards();
  expect([after.codes, after.approximate, after.lon[0], after.lat[0]]).toEqual([before.codes, [1], -2.15, 51.85]);
  expect(after.id).not.toBe(before.id);
  expect((await app.inject({ url: at(after.tiles, 0, 0, 0) })).statusCode).toBe(200);
  expect(await asked(app, at(before.tiles, 0, 0, 0).slice("/api/v1".length))).toMatchObject({
    status: 410,
    detail: "These outlines have been replaced since the map was opened. Ask for the index of the shapes again.",
  });
});

test("a partnership that is not there has no index and no tiles", async () => {
  const { app } = vale();
  expect(await asked(app, `/shapes/index?partnership=nowhere&${ofWards}`)).toMatchObject({ status: 404 });
  expect(await asked(app, "/tiles/nowhere/ward/2023/x/0/0/0")).toMatchObject({ status: 404 });
});

async function wards() {
  return shapeIndexSchema.parse(await asked(vale().app, `/shapes/index?partnership=vale&${ofWards}`));
}

function at(tiles: string, z: number, x: number, y: number): string {
  return tiles.replace("{z}", `${z}`).replace("{x}", `${x}`).replace("{y}", `${y}`);
}

/** A square of a tenth of a degree as the official outline of North Ward. */
function shapesFile([west = 0, south = 0]: readonly number[]): FileToRead {
  const ring = [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ];
  const properties = { WD23CD: "E05000001", WD23NM: "North Ward" };
  const feature = { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
  return aFile("wards.geojson", [JSON.stringify({ type: "FeatureCollection", features: [feature] })]);
}
