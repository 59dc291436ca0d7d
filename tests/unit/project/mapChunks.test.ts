import { expect, test } from "vitest";
import { mapChunks } from "../../../web/mapChunks.ts";

const imports: Readonly<Record<string, readonly string[]>> = {
  "/web/main.tsx": ["/web/frame.tsx", "/node_modules/react-aria/button.js"],
  "/web/frame.tsx": [],
  "/web/map/MapScreen.tsx": ["/web/frame.tsx", "/web/words.ts", "/web/search.tsx", "/web/map/emptyMap.ts"],
  "/web/words.ts": ["/web/frame.tsx", "/web/letters.ts"],
  "/web/letters.ts": [],
  "/web/search.tsx": ["/node_modules/react-aria/list.js"],
  "/web/finder.tsx": ["/web/search.tsx"],
  "/web/map/emptyMap.ts": ["/node_modules/maplibre-gl/dist/maplibre-gl.mjs"],
  "/web/data/upload.ts": ["/web/words.ts"],
};
const graph = {
  getModuleInfo: (id: string) => (imports[id] === undefined ? null : { importedIds: imports[id] }),
};

test("what the map shares with others goes into one file, what needs MapLibre into another, and the rest is left to the builder", () => {
  const chunkOf = mapChunks("/web/map/MapScreen.tsx", "/web/main.tsx");
  const chosen = Object.keys(imports).map((id) => [id, chunkOf(id, graph)]);
  expect(Object.fromEntries(chosen)).toEqual({
    "/web/main.tsx": null,
    "/web/frame.tsx": null,
    "/web/map/MapScreen.tsx": "drawing",
    "/web/words.ts": "common",
    "/web/letters.ts": "common",
    "/web/search.tsx": null,
    "/web/finder.tsx": null,
    "/web/map/emptyMap.ts": "drawing",
    "/web/data/upload.ts": null,
  });
});
