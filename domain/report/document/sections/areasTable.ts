import type { Block } from "../../../contract/reportDocument.ts";
import type { ReportRow } from "../../../contract/reportRun.ts";
import { capitalised, peopleNumber, rangeWritten, tenths } from "../../words/figures.ts";
import { mismatchTitle, tableTitle } from "../../words/titles.ts";
import { paragraphOf, tableOf } from "../blocks.ts";
import { isByShare } from "../levelTally.ts";
import { named } from "./named.ts";
import type { SectionInput } from "./section.ts";

/** The areas to look at first, twenty at most, in a table; that the rest is in the spreadsheet is said. */
export function areasTables(input: SectionInput): Block[] {
  return [...(isByShare(input.level) ? shareTable(input) : []), ...worstTable(input), ...mismatchTable(input)];
}

function worstTable({ level, tally, words }: SectionInput): Block[] {
  const { worst, withUnmet } = tally;
  return [
    ...tableOf(
      `${level.level}-worst`,
      tableTitle([worst.length, withUnmet], words, {
        with: tally.withheld > 0 ? "most unmet people of those shown" : "the most unmet people",
        of: tally.withheld > 0 ? "Unmet people shown in" : "Unmet people in",
        first: "most",
      }),
      {
        [capitalised(words.one)]: "text",
        Code: "text",
        "Need a year": "number",
        "Unmet a year": "number",
        "Range of unmet": "text",
        "Gap score": "number",
        "Lack places": "number",
        Signpostable: "number",
        Class: "text",
      },
      worst.map((row) => worstRow(row)),
    ),
    ...more(worst.length, withUnmet),
  ];
}

function worstRow({ gap, sureness }: ReportRow) {
  return [
    ...named(gap),
    people(gap.needPerYear),
    people(gap.unmet),
    sureness?.type === "drawn" ? rangeWritten(sureness.unmet.low, sureness.unmet.high) : "no range known",
    gap.gapScore === null ? "unknown" : tenths(gap.gapScore),
    people(gap.structural),
    people(gap.signpostable),
    sureness?.type === "drawn" && sureness.certainClass === null ? `${gap.class} (not certain)` : gap.class,
  ];
}

function shareTable({ level, tally, words }: SectionInput): Block[] {
  const { shortest, withIndex } = tally;
  return [
    ...tableOf(
      `${level.level}-shares`,
      tableTitle([shortest.length, withIndex], words, {
        with: tally.withheld > 0 ? "lowest fair shares of those shown" : "the lowest fair shares",
        of: "Fair shares of",
        first: "lowest",
      }),
      {
        [capitalised(words.one)]: "text",
        Code: "text",
        "Fair-share index": "number",
        "Need a year": "number",
        "Places in reach": "number",
        "Gap score": "number",
      },
      shortest.map(({ gap }) => [
        ...named(gap),
        gap.fairShareIndex === null ? "unknown" : Math.round(gap.fairShareIndex),
        people(gap.needPerYear),
        people(gap.placesInReach),
        gap.gapScore === null ? "unknown" : tenths(gap.gapScore),
      ]),
    ),
    ...more(shortest.length, withIndex),
  ];
}

function mismatchTable({ level, tally, words }: SectionInput): Block[] {
  const { mismatched, withMismatch } = tally;
  return [
    ...tableOf(
      `${level.level}-mismatch`,
      mismatchTitle({ tally }),
      { [capitalised(words.one)]: "text", Code: "text", "Rank points": "number", "Places in reach": "number" },
      mismatched.map(({ gap }) => [
        ...named(gap),
        gap.rankMismatch === null ? "unknown" : tenths(gap.rankMismatch),
        people(gap.placesInReach),
      ]),
    ),
    ...more(mismatched.length, withMismatch),
  ];
}

function people(figure: number | null): number | string {
  return figure === null ? "unknown" : peopleNumber(figure);
}

function more(shown: number, of: number): Block[] {
  return paragraphOf(
    shown < of
      ? [
          `The table names ${shown.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}; all of them are in the spreadsheet and the CSV.`,
        ]
      : [],
  );
}
