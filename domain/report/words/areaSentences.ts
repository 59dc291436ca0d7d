import { counted, type Words } from "../../score/words/counted.ts";
import type { LevelTally } from "../document/levelTally.ts";
import { inBrackets, peopleWritten } from "./figures.ts";

export type AreaSentencesInput = { readonly tally: LevelTally; readonly words: Words };

/** Where most people without a place live, and from where none can be reached. */
export function areaSentences(input: AreaSentencesInput): string[] {
  return [...worst(input), ...outOfReach(input)];
}

function worst({ tally, words }: AreaSentencesInput): string[] {
  const [first, ...others] = tally.worst.slice(0, 3).map(({ gap, sureness }) => {
    const range = sureness?.type === "drawn" ? inBrackets(sureness.unmet.low, sureness.unmet.high) : "";
    return `${gap.name}, ${peopleWritten(gap.unmet ?? Number.NaN)}${range}`;
  });
  if (first === undefined) return [];
  if (tally.areas === 1) return [];
  const where = tally.withheld > 0 ? `in the ${words.many} shown` : `by ${words.one}`;
  return [`Unmet people ${where}, the most first: ${[first, ...others].join("; ")}.`];
}

function outOfReach({ tally, words }: AreaSentencesInput): string[] {
  const { outOfReach: count } = tally;
  if (count === 0) return [];
  return [`From ${counted(count, words)} no place to learn at this level is within reach.`];
}
