import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packPage } from "../../../server/page/packPage.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-pack-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("larger files of the page lie beside themselves packed, in both ways that browsers know", () => {
  const text = "export const word = 1;\n".repeat(200);
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "map.js"), text);
  packPage(folder);
  const at = (ending: string) => readFileSync(join(folder, "assets", `map.js${ending}`));
  expect(brotliDecompressSync(at(".br")).toString()).toBe(text);
  expect(gunzipSync(at(".gz")).toString()).toBe(text);
});

test("small files and those that are packed by nature are left as they are", () => {
  writeFileSync(join(folder, "small.js"), "export {};");
  writeFileSync(join(folder, "picture.png"), Buffer.alloc(4000));
  packPage(folder);
  const packed = ["small.js.br", "small.js.gz", "picture.png.br", "picture.png.gz"];
  expect(packed.filter((name) => existsSync(join(folder, name)))).toEqual([]);
});
