import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { run } from "../../../server/command/run.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-options-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const survey = "Type,Drawn,Place,Adults\nward,2023,E05000001,500\nward,2023,E05000002,-\nward,2023,E05000003,4O\n";
const said = [
  ["--as", "need"],
  ["--column", "area_type=Type", "--column", "area_vintage=Drawn", "--column", "area_code=Place"],
  ["--column", "value=Adults", "--constant", "indicator=offline", "--constant", "period=2024"],
].flat();

/** Runs `atlas check` over the survey. */
async function check(...options: string[]) {
  const path = join(folder, "survey.csv");
  writeFileSync(path, survey);
  const pieces: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((piece) => pieces.push(String(piece)) > 0);
  }
  return { code: await run(["check", path, ...options]), words: pieces.join("") };
}

/** A recipe as it is exported, with something said of the survey in it. */
function recipeFile(recipe: object): string {
  const path = join(folder, "survey.recipe.json");
  const plain = { kind: "need", holdOutBadRows: false, assumePlaces: false };
  const id = "0f6c2f0a-5d0f-4b8e-9a51-1f0d8c2b7a64";
  const kept = { id, name: "Survey", columns: ["Type"], usedAt: "2026-11-22T10:00:00.000Z" };
  writeFileSync(path, JSON.stringify({ ...kept, recipe: { ...plain, ...recipe } }));
  return path;
}

test("columns and constants that are said on the command line are used, and it is shown why", async () => {
  const { code, words } = await check(...said);
  expect(code).toBe(2);
  expect(words.split("\n").slice(0, 5)).toEqual([
    "survey.csv: Need figures: 3 rows.",
    "  Columns: Type (read as area_type: chosen by hand), Drawn (read as area_vintage: chosen by hand), Place (read as area_code: chosen by hand), Adults (read as value: chosen by hand).",
    "  1 figure is a dash, and nobody can be sure what that means. Say it once: --answer dash=zero (or suppressed, not-available, not-applicable).",
    "  3 rows: 1 can be used, 2 cannot.",
    "  1 × row blocker: ambiguous figure",
  ]);
});

test("an answer is given once for all cells, and said again", async () => {
  const { words } = await check(...said, "--answer", "dash=not-available");
  expect(words).toContain(
    "  1 figure is a dash, read as not available, as you have said.\n  3 rows: 2 can be used, 1 cannot.",
  );
});

test("an exported recipe is read from its file; what stands on the command line wins; fixes that fit no more are counted", async () => {
  const fixes = [
    { column: "Adults", from: "4O", to: "40" },
    { column: "Adults", from: "many", to: "500" },
  ];
  const path = recipeFile({ fixes, answers: { dash: "suppressed" }, columns: { area_code: "Where" } });
  const { code, words } = await check("--recipe", path, ...said, "--answer", "dash=zero");
  expect(code).toBe(0);
  expect(words).toContain(
    "  1 figure is a dash, read as zero, as you have said.\n  1 fix re-applied to 1 cell, 1 no longer fits.\n  3 rows: 3 can be used.",
  );
});

test("of a table that could not be read it is not said that fixes fit no more", async () => {
  const { code, words } = await check("--recipe", recipeFile({ fixes: [{ column: "Adults", from: "4O", to: "40" }] }));
  expect(code).toBe(2);
  expect(words).not.toContain("re-applied");
});

test("what was chosen but changes nothing is said", async () => {
  const { words } = await check(...said, "--column", "marker=Mark", "--constant", "postcode=GL5 1AA");
  expect(words).toContain(
    "Some of what was chosen for this file changes nothing. Need figures have no column called 'postcode'. The file has no column called 'Mark'. Choose the columns again.",
  );
});

test("a column, an answer, a level or a recipe that there is not is a wrong call, said in a sentence", async () => {
  const calls = [
    ["--column", "valu=Adults"],
    ["--column", "value"],
    ["--answer", "blank=nothing"],
    ["--level", "expert"],
    ["--recipe", join(folder, "survey.csv")],
  ];
  const replies = [];
  for (const call of calls) replies.push(await check(...call));
  expect(replies.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  expect(replies.map(({ words }) => words.split("\n")[0])).toEqual([
    expect.stringContaining("No kind of file has a column called 'valu'."),
    expect.stringContaining("Expected two words with = between them."),
    expect.stringContaining("Expected one of blank, dash, S, X, then =, then one of zero, suppressed, not-available"),
    expect.stringContaining("Allowed choices are essential, general, specialist."),
    expect.stringContaining("cannot be read as a recipe"),
  ]);
});
