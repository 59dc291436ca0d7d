import type { Issue } from "../../domain/contract/issue.ts";

/** Issues in one cell, one sentence after the other: the column, what is wrong with it, how to put it right. Rows left out by a rule are not wrong. */
export function errorWords(issues: readonly Issue[]): string {
  return issues
    .filter(({ severity }) => severity !== "exclusion")
    .map(words)
    .join(" ");
}

function words({ row, column, message, mend }: Issue): string {
  const about = row === null ? "File: " : column === null ? "" : `${column}: `;
  return `${about}${message}${mend === null ? "" : ` ${mend}`}`;
}
