import { expect, test } from "vitest";
import type { ReportRun } from "../../../../domain/report/reportRun.ts";
import { scoredLevels } from "../../../../exporters/table/scoredLevels.ts";
import { workbookOf } from "../../../../exporters/table/workbookOf.ts";
import { keptRunOf, reportRunOf } from "../../report/builders.ts";
import { codeOf, countedRow, rowOf } from "../../report/builtRows.ts";
import { figurePlaces } from "./figurePlaces.ts";

test("no cell is blank, every sheet has a name that Excel takes, and every table's columns are named apart", async () => {
  for (const run of [await reportRunOf(), await reportRunOf({ rows: { essential: [], general: [] } })]) {
    const { sheets } = workbookOf(run);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
    for (const { name, title, lines, table } of sheets) {
      expect(name).toMatch(/^[A-Za-z ]{1,31}$/);
      expect([title, ...lines]).not.toContain("");
      if (table === null) continue;
      const titles = table.columns.map((column) => column.title.toLowerCase());
      expect(new Set(titles).size).toBe(titles.length);
      let count = 0;
      for await (const part of table.rows()) {
        for (const cells of part) {
          count++;
          expect(cells).toHaveLength(titles.length);
          for (const cell of cells) expect(cell).not.toBe("");
          for (const cell of cells) expect(typeof cell === "number" ? Number.isFinite(cell) : true).toBe(true);
        }
      }
      expect(count).toBeGreaterThan(0);
    }
  }
});

test("what has no number says why, and is never 0", async () => {
  const rows = await rowsOfSheet(await reportRunOf(), "Essential gaps");
  const [, , , dale, elm, fell] = rows;
  expect(named(dale)).toMatchObject({
    need_stock: "[c]",
    need_per_year: "[c]",
    need_lo: 0.1,
    places_in_reach: 300,
    unmet: "[c]",
    gap_score: "[c]",
    gap_score_after_online: "[z]",
    spare_share: "[c]",
    rank: "[c]",
  });
  expect(named(elm)).toMatchObject({
    adults: "[x]",
    need_per_year: "[x]",
    places_in_reach: 0,
    unmet: "[x]",
    spare_share: "[z]",
    years_to_reach_everyone: "[x]",
  });
  expect(fell).toEqual([
    "Fell",
    "E05000006",
    "Testshire",
    5000,
    ...Array.from({ length: 22 }, () => "[c]"),
    "withheld",
    "[c]",
  ]);
});

test("an area with nobody in need has no score and no fair share, but 0 unmet", async () => {
  const nobody = countedRow(1, [0, 0, 0], { class: "balanced", fairShareIndex: null });
  const run = keptRunOf({ question: { disclosure: { type: "as computed" } }, rows: { essential: [nobody] } });
  const [row] = await rowsOfSheet(run, "Essential gaps");
  expect([row?.[10], row?.[15], row?.[20]]).toEqual([0, "[z]", "[z]"]);
});

test("a need that is published by the year has no people today, withheld or not", async () => {
  const kept = keptRunOf();
  const [essential] = scoredLevels(kept.head);
  if (essential?.indicator === null || essential === undefined) throw new Error("no indicator");
  const flow = { ...essential.indicator, kind: "flow" as const };
  const yearly = rowOf(1, { needPerYear: 50, met: 50, unmet: 0 });
  const run = await reportRunOf({ levels: { essential: { indicator: flow } }, rows: { essential: [yearly] } });
  const [row] = await rowsOfSheet(run, "Essential gaps");
  expect([row?.[4], row?.[5], row?.[22]]).toEqual(["[z]", 50, "[z]"]);
});

test("a provisional need keeps its number and says so", async () => {
  const provisional = countedRow(1, [240, 150, 40], { needMarker: "p", flags: ["partial"] });
  const run = keptRunOf({ question: { disclosure: { type: "as computed" } }, rows: { essential: [provisional] } });
  const [row] = await rowsOfSheet(run, "Essential gaps");
  expect([row?.[5], row?.at(-2)]).toEqual([240, "partial; need [p]"]);
});

test("offers stand under each area that can reach them, and areas that are withheld have none", async () => {
  const rows = await rowsOfSheet(await reportRunOf(), "Essential offers in reach");
  expect(rows).toEqual([
    ["Ashby", "E05000001", 150, 7, "Ashby College", "Start online", "Ashby Library", 0.8, 120, "measured", 1],
    ["Ashby", "E05000001", 150, 7, "Learn, Test & Grow", "Digital basics, evenings", "[x]", 2.345, "[x]", "unknown", 1],
    ["Brook", "E05000002", 20, 7, "Ashby College", "Start online", "Ashby Library", 0.8, 120, "measured", 1],
    ["Brook", "E05000002", 20, 7, "Learn, Test & Grow", "Digital basics, evenings", "[x]", 2.345, "[x]", "unknown", 1],
  ]);
});

test("an area with a gap and nothing in reach stands with none in reach", async () => {
  const alone = countedRow(1, [240, 240, 0], {}, { offers: [], offersInReach: 0 });
  const run = keptRunOf({ question: { disclosure: { type: "as computed" } }, rows: { essential: [alone] } });
  expect(await rowsOfSheet(run, "Essential offers in reach")).toEqual([
    ["Ashby", "E05000001", 240, 0, "none in reach", "[z]", "[z]", "[z]", "[z]", "[z]", "[z]"],
  ]);
});

test("a table without a row says none, for Excel takes an empty one for damaged", async () => {
  const run = await reportRunOf({ levels: { essential: { overlaps: null } } });
  const [row] = await rowsOfSheet(run, "Duplicated provision");
  expect(row?.slice(0, 3)).toEqual(["none", "[z]", "[z]"]);
});

test("the totals stand beside what they were before, and beside the study area where the report is about a part of it", async () => {
  const all = await rowsOfSheet(await reportRunOf(), "Totals");
  expect(about(all)).toEqual([
    ["Essential", "The 7 wards of this report", 7, 190],
    ["Essential", "Before: 2021", 5, 160],
    ["General", "The 7 wards of this report", 7, 1435],
    ["Specialist", "Not scored: No headline indicator says how many people are in need at this level.", "[z]", "[z]"],
  ]);
  const some = keptRunOf({ question: { areas: [codeOf(1)], disclosure: { type: "as computed" } } });
  expect(about(await rowsOfSheet(some, "Totals")).at(2)).toEqual(["Essential", "The whole study area", 7, 189]);
});

test("a report that is set beside nothing has no sheet for it", async () => {
  const run = await reportRunOf({ levels: { essential: { before: null }, general: { before: null } } });
  expect(workbookOf(run).sheets.map(({ name }) => name)).toEqual([
    "Cover",
    "Contents",
    "Notes",
    "Totals",
    "Essential gaps",
    "General gaps",
    "Essential offers in reach",
    "General offers in reach",
    "Duplicated provision",
    "Sources",
    "Settings",
  ]);
});

async function rowsOfSheet(run: ReportRun, name: string): Promise<readonly (readonly unknown[])[]> {
  const sheet = workbookOf(run).sheets.find((candidate) => candidate.name === name);
  const found: (readonly unknown[])[] = [];
  if (sheet?.table) for await (const part of sheet.table.rows()) found.push(...part);
  return found;
}

/** The figures of a row of a gap sheet, by their names in the CSV. */
function named(row: readonly unknown[] | undefined): Record<string, unknown> {
  return Object.fromEntries(figurePlaces.map(([name, place]) => [name, row?.[place]]));
}

/** What a row of totals is about, its areas and its unmet people. */
function about(rows: readonly (readonly unknown[])[]): unknown[] {
  return rows.map((cells) => [cells[0], cells[1], cells[2], cells[13]]);
}
