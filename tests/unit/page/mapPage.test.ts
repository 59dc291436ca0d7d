import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeMapPage } from "../../../server/page/mapPage.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-map-page-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the page of a map names each file that the map needs once, and none that comes later", () => {
  build({
    "index.html": { file: "assets/main-1.js", css: ["assets/main-1.css"], imports: ["_react.js"] },
    "_react.js": { file: "assets/react-1.js" },
    "map/MapScreen.tsx": {
      file: "assets/MapScreen-1.js",
      css: ["assets/MapScreen-1.css"],
      imports: ["index.html", "_common.js", "_drawing.js"],
      dynamicImports: ["share/saveMap.ts"],
    },
    "_common.js": { file: "assets/common-1.js", imports: ["_react.js"] },
    "_drawing.js": { file: "assets/drawing-1.js", css: ["assets/drawing-1.css"], imports: ["_common.js"] },
    "share/saveMap.ts": { file: "assets/saveMap-1.js" },
  });
  writeMapPage(folder);
  expect(read("map.html")).toBe(`<html>
  <head>
    <script type="module" crossorigin src="/assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react-1.js">
    <link rel="stylesheet" crossorigin href="/assets/main-1.css">
    <link rel="modulepreload" crossorigin href="/assets/MapScreen-1.js">
    <link rel="modulepreload" crossorigin href="/assets/common-1.js">
    <link rel="modulepreload" crossorigin href="/assets/drawing-1.js">
    <link rel="stylesheet" crossorigin href="/assets/MapScreen-1.css">
    <link rel="stylesheet" crossorigin href="/assets/drawing-1.css">
  </head>
</html>
`);
});

function build(made: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(folder, ".vite"));
  writeFileSync(join(folder, ".vite", "manifest.json"), JSON.stringify(made));
  writeFileSync(
    join(folder, "index.html"),
    `<html>
  <head>
    <script type="module" crossorigin src="/assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react-1.js">
    <link rel="stylesheet" crossorigin href="/assets/main-1.css">
  </head>
</html>
`,
  );
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
