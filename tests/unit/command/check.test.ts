import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { run } from "../../../server/command/run.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const areas = "area_type,vintage,code,name\nward,2024,E05000001,A\nward,2024,E05000002,B\n";
const need = "indicator,area_type,area_vintage,area_code,period,value\n";

/** Keeps from now on what is written, instead of showing it. */
function heard(stream: NodeJS.WriteStream): () => string {
  const pieces: string[] = [];
  vi.spyOn(stream, "write").mockImplementation((piece) => pieces.push(String(piece)) > 0);
  return () => pieces.join("");
}

/** Runs `atlas check` over files of these contents. */
async function check(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const [answer, problem] = [heard(process.stdout), heard(process.stderr)];
  const code = await run(["check", ...Object.keys(files).map((name) => join(folder, name)), ...options]);
  return { code, answer: answer(), problem: problem() };
}

test("never writes its issues over a file that it checks", async () => {
  const { code, problem } = await check({ "areas.csv": areas }, "--issues", join(folder, ".", "areas.csv"));
  expect([code, problem]).toEqual([2, expect.stringContaining("areas.csv, which is checked: name another file.")]);
  expect(readFileSync(join(folder, "areas.csv"), "utf8")).toBe(areas);
});

test("calls a clean file clean, says what it is, and ends with 0", async () => {
  expect(await check({ "areas.csv": areas })).toEqual({
    code: 0,
    answer:
      "areas.csv: Areas: 2 rows.\n  Columns: area_type, vintage, code, name.\n  2 rows: 2 can be used.\n  Clean: nothing is wrong with it.\n",
    problem: "",
  });
});

test("ends with 1 at warnings, and names the columns that are not used", async () => {
  const { code, answer } = await check({
    "areas.csv": "Area-Type,vintage,code,name,colour\nward,2024,E05000001,A,red\n",
  });
  expect(code).toBe(1);
  expect(answer).toBe(
    [
      "areas.csv: Areas: 1 row.",
      "  Columns: Area-Type (read as area_type), vintage, code, name.",
      "  Columns not used: colour.",
      "  1 row: 1 can be used.",
      "  1 × warning: unused columns",
      "    whole file: These columns are not used for areas: colour. The columns that are used: area_type, vintage, code, name, lon, lat, adults, adults_year, urban_rural.",
      "  It can be imported as it is. Look at the warnings first.",
      "",
    ].join("\n"),
  );
});

test("ends with 2 when a row cannot be used, counts by kind and shows the first three", async () => {
  const rows = ["?", "??", "???", "????"].map((code) => `ward,2024,${code},A\n`).join("");
  const { code, answer } = await check({ "areas.csv": `${areas}${rows}` });
  expect(code).toBe(2);
  expect(answer).toContain("  6 rows: 2 can be used, 4 cannot.\n  4 × row blocker: not an area code\n");
  expect(answer.match(/row \d, column code/g)).toEqual([
    "row 4, column code",
    "row 5, column code",
    "row 6, column code",
  ]);
  expect(answer).toContain("Only the first of each are shown: --issues FILE writes all of them as a CSV.");
});

test("answers as JSON: what it is, its columns, and the counts with examples", async () => {
  const rows = [
    ["area_type", "vintage", "code", "name"],
    ["ward", 2024, "?", "A"],
  ];
  const sheet = await writeXlsx({ sheets: [{ name: "Data", rows }] });
  const { code, answer } = await check({ "areas.xlsx": sheet }, "--json");
  expect(code).toBe(2);
  expect(JSON.parse(answer)).toMatchObject([
    {
      file: "areas.xlsx",
      verdict: "blockers",
      kind: "areas",
      rows: 1,
      heldOutRows: 1,
      columns: [{ name: "area_type", readAs: "area_type" }, {}, {}, {}],
      issues: [{ severity: "row blocker", type: "not an area code", count: 1, examples: [{ row: 2, value: "?" }] }],
    },
  ]);
});

test("looks codes and indicators up in the files named before, and takes any where none was", async () => {
  const figure = `${need}adults,ward,2024,E05000009,2026,5\n`;
  expect((await check({ "need.csv": figure })).code).toBe(0);
  const { code, answer } = await check({ "areas.csv": areas, "need.csv": figure });
  expect(code).toBe(2);
  expect(answer).toContain("E05000009 is not a 2024 ward in the area list.");
});

test("writes all issues into a CSV file", async () => {
  const rows = ["?", "??", "???", "????"].map((code) => `ward,2024,${code},A\n`).join("");
  const path = join(folder, "problems.csv");
  const { answer } = await check({ "areas.csv": `${areas}${rows}` }, "--issues", path);
  expect(readFileSync(path, "utf8").trim().split("\r\n")).toHaveLength(5);
  expect(answer).toContain(`all of them are in ${path}`);
});

test("says that a table is of a kind that is not known, with its columns, and reads it as it is told", async () => {
  const { code, answer } = await check({ "thing.csv": "Where,Thing,Sum\nBolton,Python,3\n" });
  expect([code, answer.split("\n").slice(0, 2)]).toEqual([
    2,
    ["thing.csv: A table of a kind that is not known yet.", "  Columns: Where, Thing, Sum."],
  ]);
  expect((await check({ "thing.csv": "Where,Thing,Sum\n" }, "--as", "need")).answer).toContain(
    "Your file needs columns called 'indicator'",
  );
});

test("is wrongly called without a file that is there, or with a kind that is not", async () => {
  expect((await check({})).code).toBe(2);
  expect(await check({}, "nowhere.csv")).toMatchObject({
    code: 2,
    problem: "There is no file nowhere.csv.\n(--help says how.)\n",
  });
  expect((await check({ "areas.csv": areas }, "--as", "librarys")).code).toBe(2);
});
