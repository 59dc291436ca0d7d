import type { Dataset } from "../../../domain/contract/dataset.ts";
import { severitySchema } from "../../../domain/contract/issue.ts";
import { countWritten } from "../written.ts";

type Counted = Pick<Dataset, "issues" | "heldOutRows">;

/** How a draft stands in one line, what stops it apart from what does not: "14 rows cannot be used · 230 warnings". */
export function standingWritten({ issues, heldOutRows }: Counted): string {
  const stops = issues["file blocker"];
  const warnings = issues["warning"];
  const parts = [
    ...(isSome(stops) ? [`${countWritten(stops, "problem stops", "problems stop")} the whole file`] : []),
    ...(heldOutRows > 0 ? [`${countWritten(heldOutRows, "row")} cannot be used`] : []),
    ...(isSome(warnings) ? [countWritten(warnings, "warning")] : []),
  ];
  return parts.length === 0 ? "No problems" : parts.join(" · ");
}

/** How many problems there are. Rows that a rule leaves out are none: nobody need mend them. */
export function problemCount({ issues }: Pick<Dataset, "issues">): number {
  return severitySchema.options
    .filter((severity) => severity !== "exclusion")
    .map((severity) => issues[severity])
    .filter(isSome)
    .reduce((sum, count) => sum + count, 0);
}

function isSome(count: number | undefined): count is number {
  return count !== undefined && count > 0;
}
