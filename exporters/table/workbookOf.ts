import type { ReportRun } from "../../domain/report/reportRun.ts";
import { scoredLevels } from "./scoredLevels.ts";
import { comparisonSheet } from "./sheets/comparisonSheet.ts";
import { contentsSheet } from "./sheets/contentsSheet.ts";
import { coverSheet } from "./sheets/coverSheet.ts";
import { gapSheet } from "./sheets/gapSheet.ts";
import { notesSheet } from "./sheets/notesSheet.ts";
import { offersSheet } from "./sheets/offersSheet.ts";
import { overlapsSheet } from "./sheets/overlapsSheet.ts";
import { settingsSheet } from "./sheets/settingsSheet.ts";
import { sourcesSheet } from "./sheets/sourcesSheet.ts";
import { totalsSheet } from "./sheets/totalsSheet.ts";
import { notApplicable } from "./withoutFigure.ts";
import type { Cell, Sheet, Table, Workbook } from "./workbook.ts";

/** A report as a workbook in the layout of the Analysis Function: cover, contents and notes, then one table a sheet. XLSX and ODS both write this one. */
export function workbookOf(run: ReportRun): Workbook {
  const { head } = run;
  const levels = scoredLevels(head);
  const comparison = comparisonSheet(run);
  const tables = [
    notesSheet(head),
    totalsSheet(head),
    ...levels.map((level) => gapSheet(run, level)),
    ...(comparison === undefined ? [] : [comparison]),
    ...levels.map((level) => offersSheet(run, level)),
    overlapsSheet(head),
    sourcesSheet(head),
    settingsSheet(head),
  ];
  return {
    title: head.question.title,
    creator: head.partnership.name,
    createdAt: head.createdAt,
    software: head.software,
    sheets: [coverSheet(head), ...[contentsSheet(tables), ...tables].map(laidOut)],
  };
}

/** With the line that the layout wants, and no table without a row, which Excel would take for a damaged one. */
function laidOut(sheet: Sheet): Sheet {
  const { lines, table } = sheet;
  return {
    ...sheet,
    lines: ["This worksheet contains one table.", ...lines],
    table: table === null ? null : { ...table, rows: () => rowsOrNone(table) },
  };
}

async function* rowsOrNone({ columns, rows }: Table): AsyncGenerator<readonly (readonly Cell[])[]> {
  let count = 0;
  for await (const part of rows()) {
    count += part.length;
    yield part;
  }
  if (count === 0) yield [["none", ...columns.slice(1).map(() => notApplicable)]];
}
