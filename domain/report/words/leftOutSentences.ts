import { counted, type Words } from "../../score/words/counted.ts";
import type { LevelTally } from "../document/levelTally.ts";
import { listWritten } from "./figures.ts";

/** Which areas are in no class, and why: withheld, suppressed, nobody in need and not known are four different things. */
export function leftOutSentences({ tally, words }: { readonly tally: LevelTally; readonly words: Words }): string[] {
  const parts = [
    { count: tally.withheld, why: "withheld, for small numbers of people or to protect such numbers" },
    { count: tally.suppressed, why: "without a score, for the need there is suppressed or known only within bounds" },
    { count: tally.noNeed, why: "without anybody in need" },
    { count: tally.unknown, why: "without a score, for too little is known there" },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return [];
  const said = parts.map(({ count, why }) => `${counted(count, words)} ${count === 1 ? "is" : "are"} ${why}`);
  return [`Not counted by class: ${said.join("; ")}.`, ...names(tally)];
}

function names({ withheld, withheldNames }: LevelTally): string[] {
  return withheld > 0 && withheld === withheldNames.length ? [`Withheld ([c]): ${listWritten(withheldNames)}.`] : [];
}
