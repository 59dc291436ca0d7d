import type { Dataset } from "../../domain/contract/dataset.ts";
import { type Severity, severitySchema } from "../../domain/contract/issue.ts";
import { countWritten, listWritten, numberWritten } from "./written.ts";

/** How many issues of each severity a dataset has and how many rows a rule left out: "3 warnings; 1,208 rows left out by a rule". */
export function problemsWritten(dataset: Pick<Dataset, "issues" | "exclusions">): string {
  const problems = severitySchema.options
    .filter((severity) => severity !== "exclusion")
    .flatMap((severity) => written(severity, dataset.issues[severity]));
  const excluded = Object.values(dataset.exclusions).reduce((sum, rows) => sum + rows, 0);
  const parts = [
    problems.length === 0 ? "None" : listWritten(problems),
    ...(excluded === 0 ? [] : [`${countWritten(excluded, "row")} left out by a rule`]),
  ];
  return parts.join("; ");
}

function written(severity: Exclude<Severity, "exclusion">, count: number | undefined): string[] {
  return count === undefined || count === 0 ? [] : [sentences[severity](count)];
}

const sentences: Readonly<Record<Exclude<Severity, "exclusion">, (count: number) => string>> = {
  "file blocker": (count) => `${numberWritten(count)} that ${count === 1 ? "stops" : "stop"} the file`,
  "row blocker": (count) => `${numberWritten(count)} that ${count === 1 ? "stops its row" : "stop their rows"}`,
  warning: (count) => countWritten(count, "warning"),
};
