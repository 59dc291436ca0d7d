import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { mapChunks } from "./mapChunks.ts";

// A page built during a test run (NODE_ENV=test) is the one that people get: never React's development build.
if (process.argv.includes("build")) process.env.NODE_ENV = "production";

const at = (path: string) => join(import.meta.dirname, path);
const sharedByMap = mapChunks(at("map/MapScreen.tsx"), at("main.tsx"));

/** Builds the page into dist/, from files of our own only: workers and small assets stay files, so that the content policy needs no blob: or data: scripts. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Says which files the map needs, so that its page can name them (server/page/mapPage.ts).
    manifest: true,
    // MapLibre alone is about 1 MB; only the map screen loads it.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // zod must be told to do without eval before the first schema is made, so both stand in one chunk.
            { name: "zod", test: /node_modules\/zod\/|api\/withoutEval/, priority: 5 },
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\//, priority: 4 },
            { name: "maplibre", test: /node_modules\/maplibre-gl\//, priority: 3 },
            // What every page needs, in one file.
            { name: "main", tags: ["$initial"], priority: 2 },
            { name: sharedByMap, debugName: "shared by the map", minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api/v1": process.env.ATLAS_API ?? "http://127.0.0.1:4180" } },
});
