import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { run } from "../../server/command/run.ts";

const published = resolve(process.env["ATLAS_REAL_DATA"] ?? "../shared/data", "dedupe");
const isAbsent = !existsSync(published);
const skipped = isAbsent ? ` (skipped: there are no published duplicates at ${published})` : "";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-duplicates-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** The pairs of ids that the command writes, each in order, and how many rows it wrote. */
async function pairsBy(...words: readonly string[]): Promise<Set<string>> {
  const out = join(folder, "pairs.csv");
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, "write").mockReturnValue(true);
  expect(await run(["duplicates", ...words, "--out", out])).toBe(0);
  const lines = readFileSync(out, "utf8").trim().split("\n").slice(1);
  const pairs = new Set(lines.map((line) => pairOf(line.split(",").slice(0, 2))));
  expect(pairs.size).toBe(lines.length);
  return pairs;
}

function pairOf(ids: readonly string[]): string {
  return ids.toSorted((one, other) => one.localeCompare(other)).join(" ");
}

function f1(found: ReadonlySet<string>, truth: ReadonlySet<string>): number {
  const right = [...found].filter((pair) => truth.has(pair)).length;
  return (2 * right) / (found.size + truth.size);
}

const restaurants = ["fodors.csv", "zagats.csv"].map((file) => join(published, "fodors_zagat", file));

function sameRestaurants(): Set<string> {
  const lines = readFileSync(join(published, "fodors_zagat/matches_fodors_zagats.csv"), "utf8").trim().split("\n");
  return new Set(lines.slice(1).map((line) => pairOf(line.split(","))));
}

test.skipIf(isAbsent)(`the command finds the restaurants that Fodors and Zagat both list${skipped}`, async () => {
  const truth = sameRestaurants();
  expect(truth.size).toBe(112);
  expect(f1(await pairsBy(...restaurants, "--id", "id"), truth)).toBeGreaterThanOrEqual(0.98);
  const withoutPhone = ["--columns", "name=name,address=addr+city"];
  expect(f1(await pairsBy(...restaurants, "--id", "id", ...withoutPhone), truth)).toBeGreaterThanOrEqual(0.95);
});

test.skipIf(isAbsent)(`the command finds the people that FEBRL 1 lists twice${skipped}`, async () => {
  const file = join(published, "febrl/dataset1.csv");
  const truth = new Set(Array.from({ length: 500 }, (_, k) => pairOf([`rec-${k}-org`, `rec-${k}-dup-0`])));
  const columns =
    "name=given_name+surname,address=street_number+address_1+address_2+suburb,postcode=postcode,phone=soc_sec_id,url=date_of_birth";
  const found = await pairsBy(file, "--id", "rec_id", "--threshold", "0.95", "--columns", columns);
  expect(f1(found, truth)).toBeGreaterThanOrEqual(0.99);
});
