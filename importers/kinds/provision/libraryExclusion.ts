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
  const type = row.cell("type").text.toLowerCase();
  const rule = rules.find(({ word }) => type.includes(word));
  return rule === undefined ? null : { column: "type", reason: rule.word, message: rule.message };
}

const rules = [
  { word: "prison", message: "A prison library is not open to the public." },
  { word: "mobile", message: "A mobile library has no one place." },
  { word: "archive", message: "An archive is not a lending library." },
];
