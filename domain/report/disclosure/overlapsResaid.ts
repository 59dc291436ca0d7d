import { type Level, levelWords } from "../../contract/level.ts";
import type { Overlap } from "../../contract/overlap.ts";
import { overlapSentence } from "../../overlap/overlapSentence.ts";
import { counted } from "../../score/words/counted.ts";

/** The sentence of a set with other figures in it; what it says of imputed places stays. */
export function resaid(set: Overlap, now: Overlap): string {
  const before = overlapSentence({ ...set, imputed: 0 });
  const said = overlapSentence({ ...now, imputed: 0 });
  return set.sentence.startsWith(before) ? `${said}${set.sentence.slice(before.length)}` : said;
}

/** What the sets of a level come to, without how many of their places are more than the need together: that is known to the last person only before it is rounded. */
export function overlapsResaid(level: Level, sure: readonly Overlap[], notSure: number): string {
  const more = notSure === 0 ? "" : ` ${counted(notSure, { one: "more set is", many: "more sets are" })} not sure.`;
  const lead = `${levelWords[level].title} skills: `;
  if (sure.length === 0) return `${lead}no set of offers that overlap can be shown.${more}`;
  const have = sure.length === 1 ? "overlaps and has" : "overlap and have";
  return `${lead}${counted(sure.length, { one: "set", many: "sets" })} of offers ${have} more places than the need in reach.${more}`;
}
