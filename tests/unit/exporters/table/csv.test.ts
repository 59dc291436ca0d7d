import Papa from "papaparse";
import { expect, test } from "vitest";
import { gapColumns, gapRow } from "../../../../domain/score/gapRows.ts";
import { csv } from "../../../../exporters/table/csv.ts";
import { scoredLevels } from "../../../../exporters/table/scoredLevels.ts";
import { keptRunOf, reportRunOf } from "../../report/builders.ts";
import { countedRow } from "../../report/builtRows.ts";
import { textOf } from "./bytesOf.ts";

test("a report as computed gives the very rows of the API's own CSV, all scored levels one after the other", async () => {
  const run = keptRunOf({ question: { disclosure: { type: "as computed" } } });
  const expected: string[][] = [];
  for (const level of scoredLevels(run.head)) {
    for await (const part of run.rows(level.level)) {
      for (const { gap, sureness } of part) {
        const cells = gapRow(gap, { ...level, snapshot: run.head.snapshot }, sureness);
        expected.push(gapColumns.map((name) => (cells[name] === null ? "" : String(cells[name]))));
      }
    }
  }
  const text = await textOf(csv(run));
  expect(text.startsWith("\uFEFFarea_code,area_name,")).toBe(true);
  expect(text.replaceAll("\r\n", "").includes("\n")).toBe(false);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toEqual([[...gapColumns], ...expected]);
  expect(expected).toHaveLength(14);
});

test("a withheld area shows its name, kind and adults, and [c] for all else; its level has no ranks", async () => {
  const rows = await rowsRead(await reportRunOf());
  const fell = rows.find(({ area_name, level }) => area_name === "Fell" && level === "essential");
  const shown = {
    area_code: "E05000006",
    area_name: "Fell",
    area_type: "ward",
    boundary_vintage: "2023",
    level: "essential",
    period: "2024",
    adults: "5000",
    need_basis: "measured",
    flags: "withheld",
    snapshot: "5f0c1d2e3a4b5c6d",
  };
  expect(fell).toEqual({ ...Object.fromEntries(gapColumns.map((name) => [name, "[c]"])), ...shown });
  expect(new Set(rows.filter(({ level }) => level === "essential").map(({ rank }) => rank))).toEqual(new Set(["[c]"]));
  expect(rows.filter(({ level }) => level === "general").map(({ rank }) => rank)).toEqual([
    "7",
    "6",
    "5",
    "4",
    "3",
    "2",
    "1",
  ]);
});

test("what is not known is blank, what its publisher suppressed shows the marker, and neither is 0", async () => {
  const rows = await rowsRead(await reportRunOf());
  const [, , , dale, elm] = rows;
  expect(dale).toMatchObject({ need_stock: "[c]", need_per_year: "[c]", need_marker: "[c]", unmet: "", gap_score: "" });
  expect(elm).toMatchObject({ adults: "", need_per_year: "", need_marker: "", unmet: "", places_in_reach: "0" });
});

test("a name that a spreadsheet would work out comes as text", async () => {
  const run = keptRunOf({ rows: { essential: [countedRow(1, [50, 10, 0], { name: "=1+1" })] } });
  const [row] = await rowsRead(run);
  expect(row?.["area_name"]).toBe("'=1+1");
});

async function rowsRead(run: Parameters<typeof csv>[0]): Promise<Record<string, string>[]> {
  const text = await textOf(csv(run));
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}
