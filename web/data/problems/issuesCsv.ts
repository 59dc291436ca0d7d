import type { Issue } from "../../../domain/contract/issue.ts";
import { csvLine } from "../../../importers/errors/csvLine.ts";

/** Issues as a CSV file for a spreadsheet (UTF-8 with BOM, CRLF). A cell that a spreadsheet would run as a formula is made text. */
export function issuesCsv(issues: readonly Issue[]): string {
  const header = ["row", "column", "value", "severity", "problem", "what_is_wrong", "how_to_mend_it"];
  const rows = issues.map((issue) => [
    issue.row === null ? "" : String(issue.row),
    issue.column ?? "",
    issue.value ?? "",
    issue.severity,
    issue.type,
    issue.message,
    issue.mend ?? "",
  ]);
  return `\uFEFF${[header, ...rows].map((cells) => csvLine(cells)).join("")}`;
}
