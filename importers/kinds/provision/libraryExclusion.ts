import type { Row } from "../../table/row.ts";

/** Why a row is left out, the column that says so, and the sentence. */
export type Exclusion = { readonly column: string; readonly reason: string; readonly message: string };

/**
 * Why a library is no place to learn at, or null. Each counts under one reason, the first of: closed, prison, mobile, archive.
 * A library that the file gives a closing year is closed, even where it was still running in 2023.
 */
export function reasonToLeaveOut(row: Row): Exclusion | null {
  const operation = row.cell("operation_23").text.toLowerCase();
  const year = row.cell("closed").text;
  if (operation === "closed") {
    return {
      column: "operation_23",
      reason: "closed",
      message: year === "" ? "The library is closed." : `The library closed in ${year}.`,
    };
  }
  if (year !== "") return { column: "closed", reason: "closed", message: `The library closed in ${year}.` };
  return reasonByType(row, "type");
}

/** Why a library of its type is no place to learn at, or null. */
export function reasonByType(row: Row, column: string): Exclusion | null {
  const type = row.cell(column).text;
  const rule = rules.find(({ pattern }) => pattern.test(type));
  return rule === undefined ? null : { column, reason: rule.reason, message: rule.message };
}

const rules = [
  { reason: "prison", pattern: /prison/i, message: "A prison library is not open to the public." },
  { reason: "mobile", pattern: /mobile|^mob$/i, message: "A mobile library has no one place." },
  { reason: "archive", pattern: /archive/i, message: "An archive is not a lending library." },
];
