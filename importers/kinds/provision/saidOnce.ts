import type { Report } from "../../table/report.ts";
import type { FileProblem } from "../../text/fileIssue.ts";

/** A report that says warnings of some types once for the file, in the words given, and not for each row. */
export function saidOnce(report: Report, words: ReadonlyMap<string, FileProblem>): Report {
  return {
    ...report,
    warn: (cell, problem) => {
      const once = words.get(problem.type);
      return once === undefined ? report.warn(cell, problem) : report.warnFile(once);
    },
  };
}
