import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ReportRun } from "../../../../domain/report/reportRun.ts";
import { geopackage } from "../../../../exporters/map/geopackage.ts";
import { keptRunOf, reportRunOf, squares } from "../../report/builders.ts";
import { bytesOf } from "../table/bytesOf.ts";
import { figuresOf } from "./figuresOf.ts";

let folder: string;
let run: ReportRun;
let path: string;
let db: DatabaseSync;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-test-"));
  run = await reportRunOf();
  path = join(folder, "gaps.gpkg");
  writeFileSync(path, await bytesOf(geopackage(run)));
  db = new DatabaseSync(path, { readOnly: true });
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

test("each scored level is a layer with the very numbers of the report; what has none is null and never 0", async () => {
  for (const level of ["essential", "general"] as const) {
    const figures = await figuresOf(run, level);
    const rows = db.prepare(`SELECT * FROM gaps_${level} ORDER BY fid`).all();
    expect(rows.map(({ area_code }) => area_code)).toEqual([...figures.keys()]);
    for (const row of rows) {
      const expected = figures.get(String(row["area_code"])) ?? {};
      expect(Object.fromEntries(Object.keys(expected).map((name) => [name, row[name]]))).toEqual(expected);
    }
  }
});

test("a withheld area keeps its name and shape, and its row says why it has no figure", () => {
  const [fell] = db.prepare("SELECT * FROM gaps_essential WHERE area_name = 'Fell'").all();
  expect(fell).toMatchObject({
    class: "[c]",
    markers: "all figures: [c]",
    outline: "official",
    unmet: null,
    rank: null,
  });
  expect(fell?.["geom"]).toBeInstanceOf(Uint8Array);
});

test("outlines are stored as GeoPackage wants them: header, envelope, and a multipolygon in degrees that runs anticlockwise", () => {
  const rows = db.prepare("SELECT area_code, geom FROM gaps_essential WHERE geom IS NOT NULL ORDER BY fid").all();
  const read = rows.map(({ area_code, geom }) => ({ code: area_code, ...decoded(geom) }));
  expect(read).toEqual(
    squares().map(({ code, geometry }) => {
      const [ring = []] = geometry.type === "Polygon" ? geometry.coordinates : [];
      const rounded = ring.map((corner) => corner.map((degrees) => Number(degrees.toFixed(7))));
      const [west, south] = rounded[0] ?? [];
      const [east, north] = rounded[2] ?? [];
      return { code, magic: "GP", version: 0, srs: 4326, envelope: [west, east, south, north], polygons: [[rounded]] };
    }),
  );
});

/** Reads a GeoPackage geometry by the standard alone. */
function decoded(geom: unknown) {
  if (!(geom instanceof Uint8Array)) throw new TypeError("The geometry is not bytes");
  const bytes = Buffer.from(geom);
  const envelope = [8, 16, 24, 32].map((at) => bytes.readDoubleLE(at));
  let at = 40;
  const whole = (): number => bytes.readUInt32LE((at += 4) - 4);
  const double = (): number => bytes.readDoubleLE((at += 8) - 8);
  const kind = (): number => {
    if (bytes.readUInt8(at++) !== 1) throw new Error("The geometry is not little-endian");
    return whole();
  };
  expect([bytes.readUInt8(3), kind()]).toEqual([0b0000_0011, 6]);
  const polygons = Array.from({ length: whole() }, () => {
    expect(kind()).toBe(3);
    return Array.from({ length: whole() }, () => Array.from({ length: whole() }, () => [double(), double()]));
  });
  expect(at).toBe(bytes.length);
  return {
    magic: bytes.toString("latin1", 0, 2),
    version: bytes.readUInt8(2),
    srs: bytes.readInt32LE(4),
    envelope,
    polygons,
  };
}

test("the file says that it is a GeoPackage, what its layers are, and when the figures were made", () => {
  expect(db.prepare("PRAGMA application_id").get()).toEqual({ application_id: 0x47504b47 });
  expect(db.prepare("PRAGMA user_version").get()).toEqual({ user_version: 10300 });
  expect(db.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  expect(db.prepare("SELECT * FROM gpkg_contents ORDER BY table_name").all()).toMatchObject([
    {
      table_name: "gaps_essential",
      data_type: "features",
      identifier: "Digital skills in Testshire: essential",
      last_change: "2026-03-03T10:32:00.000Z",
      min_x: -2,
      min_y: 53,
      max_x: -1.86,
      max_y: 53.012,
      srs_id: 4326,
    },
    { table_name: "gaps_general" },
  ]);
  expect(db.prepare("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id").all()).toEqual([
    { srs_id: -1 },
    { srs_id: 0 },
    { srs_id: 4326 },
  ]);
  expect(db.prepare("SELECT * FROM gpkg_geometry_columns WHERE table_name = 'gaps_general'").all()).toEqual([
    { table_name: "gaps_general", column_name: "geom", geometry_type_name: "MULTIPOLYGON", srs_id: 4326, z: 0, m: 0 },
  ]);
});

test("every column of a layer has a title and its meaning in words", () => {
  const columns = db.prepare("SELECT name FROM pragma_table_info('gaps_essential')").all();
  const words = db
    .prepare(
      "SELECT column_name AS name FROM gpkg_data_columns WHERE table_name = 'gaps_essential' AND title <> '' AND description <> '' ORDER BY rowid",
    )
    .all();
  const names = (rows: typeof columns): unknown[] => rows.map(({ name }) => name);
  expect(names(words)).toEqual(names(columns).filter((name) => !["fid", "geom", "outline"].includes(String(name))));
});

test("a map program finds the areas of a window by the layer's index", () => {
  const found = db
    .prepare(
      "SELECT area_name FROM gaps_essential JOIN rtree_gaps_essential_geom ON fid = id WHERE minx < -1.97 AND maxx > -1.99 ORDER BY fid",
    )
    .all();
  expect(found).toEqual([{ area_name: "Ashby" }, { area_name: "Brook" }]);
});

test("where no level can be scored there is one layer of outlines", async () => {
  const bare = keptRunOf({ allLevels: [{ type: "not scored", level: "specialist", because: "No indicator." }] });
  const other = join(folder, "bare.gpkg");
  writeFileSync(other, await bytesOf(geopackage(bare)));
  const read = new DatabaseSync(other, { readOnly: true });
  expect(read.prepare("SELECT area_code, class, outline FROM areas WHERE geom IS NOT NULL ORDER BY fid").all()).toEqual(
    squares().map(({ code, quality }) => ({ area_code: code, class: null, outline: quality })),
  );
  read.close();
});

test("the same report gives the same bytes, however often it is read, and leaves nothing behind", async () => {
  const empty = mkdtempSync(join(folder, "empty-"));
  vi.stubEnv("TMPDIR", empty);
  const file = geopackage(run);
  const once = await bytesOf(file);
  expect(await bytesOf(file)).toEqual(once);
  for await (const piece of file.bytes) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
  vi.unstubAllEnvs();
  expect(readdirSync(empty)).toEqual([]);
});

const gdal = spawnSync("ogrinfo", ["--version"]).status === 0;

test.skipIf(!gdal)(
  "GDAL reads every layer with its features and its extent (skipped where ogrinfo is not installed)",
  () => {
    const told = spawnSync("ogrinfo", ["-ro", "-so", path, "gaps_essential"], { encoding: "utf8" });
    expect(told.stderr).toBe("");
    expect(told.stdout).toContain("Feature Count: 7");
    expect(told.stdout).toContain("Geometry: Multi Polygon");
    expect(told.stdout).toContain("Extent: (-2.000000, 53.000000) - (-1.860000, 53.012000)");
  },
);
