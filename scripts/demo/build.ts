import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoTables } from "./demoTables.ts";

/** `npm run demo-data`: builds data/demo again from the published files, which are not part of this project. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = process.env["ATLAS_REAL_DATA"] ?? join(root, "..", "shared", "data");

if (existsSync(folder)) {
  const demo = join(root, "data", "demo");
  mkdirSync(demo, { recursive: true });
  for (const [name, text] of await demoTables(folder, join(root, "data", "reference"))) {
    writeFileSync(join(demo, name), text);
    console.log(`data/demo/${name}: ${text.split("\n").length - 2} rows, ${Math.ceil(text.length / 1024)} KB`);
  }
} else {
  console.error(`There is no folder ${folder}. Set ATLAS_REAL_DATA to the folder that holds the published files.`);
  process.exitCode = 1;
}
