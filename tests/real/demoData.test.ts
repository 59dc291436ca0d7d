import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { demoTables } from "../../scripts/demo/demoTables.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = process.env["ATLAS_REAL_DATA"] ?? join(root, "..", "shared", "data");

describe.skipIf(!existsSync(folder))("the demo's tables", () => {
  test("are, byte for byte, what a fresh build from the published files gives", async () => {
    const fresh = await demoTables(folder, join(root, "data", "reference"));
    expect(fresh.size).toBe(6);
    for (const [name, text] of fresh) {
      const committed = readFileSync(join(root, "data", "demo", name), "utf8");
      expect({ name, isSame: text === committed }).toEqual({ name, isSame: true });
    }
  });
});
