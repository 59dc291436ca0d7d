import type { ReportRun } from "../../domain/report/reportRun.ts";
import { gapColumns } from "../../domain/score/gapRows.ts";
import type { ReportFile } from "../reportFile.ts";
import { textBytes } from "../textBytes.ts";
import { byteOrderMark, csvLine } from "./csvLine.ts";
import { reportGapRow } from "./reportGapRow.ts";
import { scoredLevels } from "./scoredLevels.ts";

/** What the CSV is called, beside its metadata, which names it. */
export const csvName = "gaps.csv";

/** Every area at every scored level in one table, in the columns of our own export of gaps: UTF-8 with a byte order mark, CRLF, no cell a formula. */
export function csv(run: ReportRun): ReportFile {
  return { name: csvName, bytes: textBytes(() => linesOf(run)) };
}

async function* linesOf({ head, rows }: ReportRun): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(gapColumns);
  for (const level of scoredLevels(head)) {
    for await (const part of rows(level.level)) {
      const cells = part.map((row) => reportGapRow(row, level, head.snapshot));
      yield cells.map((row) => csvLine(gapColumns.map((name) => row[name]))).join("");
    }
  }
}
