import type { ReportRun } from "../../domain/report/reportRun.ts";
import type { ReportFile } from "../reportFile.ts";
import { odsBytes } from "./ods/odsBytes.ts";
import { workbookOf } from "./workbookOf.ts";

/** A report as an OpenDocument spreadsheet, in the layout of the Analysis Function. */
export function ods(run: ReportRun): ReportFile {
  return { name: "tables.ods", bytes: odsBytes(workbookOf(run)) };
}
