import type { Issue } from "../../domain/contract/issue.ts";
import type { ReadScoreTable } from "./scoreTable.ts";

/** Everything that keeps tables from being used: one sentence each, none left out. */
export function blockingProblems(tables: readonly ReadScoreTable<unknown>[]): string[] {
  return tables.flatMap(({ path, issues }) => issues.filter(isBlocking).map((issue) => problemWords(path, issue)));
}

/** What lets a table in but should be known: one sentence for each type, with how often it was met and where first. */
export function warningWords(tables: readonly ReadScoreTable<unknown>[]): string[] {
  return tables.flatMap(({ path, issues }) => {
    const byType = Map.groupBy(
      issues.filter((issue) => !isBlocking(issue)),
      ({ type }) => type,
    );
    return [...byType.values()].flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [`${problemWords(path, first)}${more.length === 0 ? "" : ` (And ${more.length} more such.)`}`],
    );
  });
}

function isBlocking({ severity }: Issue): boolean {
  return severity === "file blocker" || severity === "row blocker";
}

function problemWords(path: string, { type, row, column, value, message, mend }: Issue): string {
  const where = [
    path,
    row === null ? null : `row ${row}`,
    column === null ? null : `column ${column}`,
    value === null ? null : `“${value}”`,
  ];
  // These files have no template to look at; the help says what their columns are.
  const advice = type === "column names" ? "Rename the column if it is there under another name, or add it." : mend;
  return `${where.filter((part) => part !== null).join(", ")}: ${message}${advice === null ? "" : ` ${advice}`}`;
}
