import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { run } from "../../../server/command/run.ts";
import { aPartnership } from "../aPartnership.ts";
import { areaLines, indicatorLines, needLines } from "../builders.ts";
import { freshDatabaseForFile } from "../freshDatabase.ts";
import { everything } from "./trying.ts";

const database = freshDatabaseForFile();
const folder = mkdtempSync(join(tmpdir(), "atlas-dry-run-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("files that need each other are tried together from the command line, and nothing of them is stored", async () => {
  await aPartnership(database());
  const before = await everything(database().db);
  const files = [file("areas.csv", areaLines), file("indicators.csv", indicatorLines), file("need.csv", needLines)];
  const { code, out } = await dryRun(...files);
  expect(code).toBe(0);
  expect(out.split("\n").slice(0, 9)).toEqual([
    "Dry run: nothing has been stored.",
    "areas.csv: Areas: 4 rows.",
    "  Areas: 4 added, 0 changed, 0 ended, 0 the same.",
    "indicators.csv: Indicators: 1 row.",
    "  Indicators: 1 added, 0 changed, 0 ended, 0 the same.",
    expect.stringMatching(/^need\.csv: .*: 3 /),
    "  Need figures: 3 added, 0 changed, 0 ended, 0 the same.",
    "Essential skills: Until now no need is known for essential skills.",
    "  2 wards would be known that are not known now; all 2 wards move, 2 change class; unmet people a year: not known before, 41.3 in 2 wards after.",
  ]);
  expect(await everything(database().db)).toEqual(before);
});

test("a file that would be refused is refused in its dry run, with its issues", async () => {
  const before = await everything(database().db);
  expect(await dryRun(file("need.csv", needLines))).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("no published indicator called"),
  });
  expect(await everything(database().db)).toEqual(before);
});

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

async function dryRun(...files: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  vi.stubEnv("DATABASE_URL", database().url);
  const written = { out: "", err: "" };
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((written.out += String(text))));
  const err = vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((written.err += String(text))));
  try {
    return { code: await run(["import", "--dry-run", ...files]), ...written };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
  }
}
