import type { Marker } from "../../domain/contract/figure.ts";
import type { Answers, Doubt, Meaning } from "../../domain/contract/recipe.ts";
import type { Report } from "../table/report.ts";

/** What a cell that may mean several things was said to stand for in this file: 0 or a marker; null when nobody has said it. The cell is counted either way. */
export function meantBy(doubt: Doubt, answers: Answers, report: Report): 0 | Marker | null {
  report.doubt(doubt);
  const meaning = answers[doubt];
  return meaning === undefined ? null : stands[meaning];
}

/** How to be asked only once. */
export function sayOnce(doubt: Doubt): string {
  return `Or say once for the whole file what ${doubtWords[doubt]} stands for.`;
}

const stands: Readonly<Record<Meaning, 0 | Marker>> = {
  zero: 0,
  suppressed: "c",
  "not available": "x",
  "not applicable": "z",
};

const doubtWords: Readonly<Record<Doubt, string>> = {
  blank: "a blank",
  dash: "a dash",
  S: "S",
  X: "X",
};
