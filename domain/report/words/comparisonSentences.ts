import type { Comparison } from "../../contract/report.ts";
import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import { counted, type Words, written } from "../../score/words/counted.ts";
import type { LevelTally } from "../document/levelTally.ts";
import { capitalised, peopleWords, peopleWritten } from "./figures.ts";

export type ComparisonInput = {
  readonly level: ScoredReportLevel;
  readonly before: NonNullable<ScoredReportLevel["before"]>;
  readonly tally: LevelTally;
  readonly words: Words;
  readonly by: Comparison["type"];
};

/** What became of the areas since what they are set beside, and what may not be read from that. */
export function comparisonSentences(input: ComparisonInput): string[] {
  return [...people(input), ...classes(input), ...limits(input)];
}

function people({ level, before: { chosen: then, words: since } }: ComparisonInput): string[] {
  const now = level.chosen;
  if (level.withheld.totals.includes("before")) return [`How many people were unmet in ${since} is withheld.`];
  if (then.unmet === null || now.unmet === null) return ["How many people more or fewer are unmet cannot be told."];
  const change = now.unmet - then.unmet;
  const said =
    Math.abs(change) < 0.5
      ? `${peopleWords(now.unmet)} a year without a place, as many as in ${since}`
      : `${peopleWords(now.unmet)} a year without a place, ${peopleWritten(Math.abs(change))} ${change > 0 ? "more" : "fewer"} than the ${peopleWritten(then.unmet)} in ${since}`;
  const others =
    now.counted === then.counted
      ? ""
      : ` The sum is over ${written(now.counted)} areas now and was over ${written(then.counted)} then, so part of the change may be theirs.`;
  return [
    `Added up over the areas of this report there ${peopleWritten(now.unmet) === "1" ? "is" : "are"} ${said}.${others}`,
  ];
}

function classes({ tally: { changes }, words, before }: ComparisonInput): string[] {
  const { compared, newGaps, closedGaps } = changes;
  if (compared === 0) return [];
  if (newGaps === 0 && closedGaps === 0) {
    return [`In none of the ${counted(compared, words)} that are known both times has a gap come or gone.`];
  }
  const come =
    newGaps === 0
      ? "none has a gap that had none"
      : `${counted(newGaps, { one: "has", many: "have" })} a gap that had none`;
  const gone =
    closedGaps === 0
      ? "none has lost its gap"
      : `${counted(closedGaps, { one: "has", many: "have" })} lost the gap of ${before.words}`;
  return [`Of the ${counted(compared, words)} known both times ${come}, and ${gone}.`];
}

function limits({ by, before }: ComparisonInput): string[] {
  const range = "Nothing was drawn for the differences: a small one may be chance.";
  switch (by) {
    case "period":
      return [
        `Only the need is of ${before.words}; places and settings are today’s, so this is no history of provision. ${range}`,
      ];
    case "report":
      return [`${capitalised(before.words)} rests on the data and settings of its own day. ${range}`];
    case "none":
      return [];
    default:
      return by satisfies never;
  }
}
