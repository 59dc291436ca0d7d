import { expect, test } from "vitest";
import type { ReportRun } from "../../../../domain/report/reportRun.ts";
import { gapRow } from "../../../../domain/score/gapRows.ts";
import { ods } from "../../../../exporters/table/ods.ts";
import { scoredLevels } from "../../../../exporters/table/scoredLevels.ts";
import { workbookOf } from "../../../../exporters/table/workbookOf.ts";
import { xlsx } from "../../../../exporters/table/xlsx.ts";
import { keptRunOf, reportRunOf } from "../../report/builders.ts";
import { bytesOf } from "./bytesOf.ts";
import { figurePlaces } from "./figurePlaces.ts";
import { expectedSheets, sheetReaders, type SheetsRead } from "./sheetReaders.ts";

const writers = { xlsx, ods } as const;

for (const ending of ["xlsx", "ods"] as const) {
  for (const [name, readWith] of Object.entries(sheetReaders)) {
    test(`${name} finds in the ${ending} every cell of the workbook, text as text and numbers to the last digit`, async () => {
      const run = await reportRunOf();
      const withHeaders = !(name === "hucre" && ending === "ods");
      expect(await readWith(await bytesOf(writers[ending](run)), ending)).toEqual(
        await expectedSheets(workbookOf(run), { withHeaders }),
      );
    });

    test(`the figures that ${name} finds in the ${ending} are those of the API's own CSV`, async () => {
      const run = keptRunOf({ question: { disclosure: { type: "as computed" } } });
      const found = await readWith(await bytesOf(writers[ending](run)), ending);
      expect(figuresRead(found, run)).toEqual(await figuresOf(run));
    });
  }
}

function figuresRead(sheets: SheetsRead, { head }: ReportRun): unknown[] {
  return scoredLevels(head).flatMap(({ level }) => {
    const rows = sheets.find(({ name }) => name.toLowerCase() === `${level} gaps`)?.rows ?? [];
    return rows
      .filter((cells) => String(cells[1]).startsWith("E05"))
      .map((cells) => [level, cells[1], ...figurePlaces.map(([, place]) => onlyNumber(cells[place]))]);
  });
}

async function figuresOf({ head, rows }: ReportRun): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const level of scoredLevels(head)) {
    for await (const part of rows(level.level)) {
      for (const { gap, sureness } of part) {
        const cells = gapRow(gap, { ...level, snapshot: head.snapshot }, sureness);
        found.push([level.level, gap.code, ...figurePlaces.map(([name]) => onlyNumber(cells[name]))]);
      }
    }
  }
  return found;
}

/** A figure, or that there is none. */
function onlyNumber(cell: unknown): number | "no figure" {
  return typeof cell === "number" ? cell : "no figure";
}
