import type { ReportRun } from "../../domain/report/reportRun.ts";
import type { ReportFile } from "../reportFile.ts";
import { workbookOf } from "./workbookOf.ts";
import { xlsxBytes } from "./xlsx/xlsxBytes.ts";

/** A report as an Excel workbook, in the layout of the Analysis Function. */
export function xlsx(run: ReportRun): ReportFile {
  return { name: "tables.xlsx", bytes: xlsxBytes(workbookOf(run)) };
}
