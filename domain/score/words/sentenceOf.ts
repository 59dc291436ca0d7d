import { areaTypeWords, type AreaType } from "../../contract/areaType.ts";
import type { Gap } from "../../contract/gap.ts";
import { type Level, levelWords } from "../../contract/level.ts";
import { counted, written } from "./counted.ts";

export type SentenceInput = {
  readonly level: Level;
  readonly areaType: AreaType;
  /** Most unmet people first. */
  readonly gaps: readonly Gap[];
  /** Why nobody could be counted, when that is so. */
  readonly reason: string | null;
};

/**
 * What stands out, in one line: "Essential skills: 41 of 215 wards have a gap, worst: Harpurhey." Worst is the gap with the most unmet people.
 * Where some areas are unknown it counts those that can be scored, and says how many cannot.
 */
export function sentenceOf({ level, areaType, gaps, reason }: SentenceInput): string {
  const lead = `${levelWords[level].title} skills: `;
  const words = areaTypeWords[areaType];
  const all = written(gaps.length);
  if (gaps.length === 0) return `${lead}the study area has no ${words.many}.`;
  const scored = gaps.filter((gap) => gap.class !== "unknown");
  if (scored.length === 0) {
    const none =
      gaps.length === 1 ? `the one ${words.one} cannot be scored.` : `none of ${all} ${words.many} can be scored.`;
    return `${lead}${none}${reason === null ? "" : ` ${reason}`}`;
  }
  const short = scored.filter((gap) => gap.class === "gap" || gap.class === "gap and spare");
  const unknown = gaps.length - scored.length;
  const of = unknown === 0 ? counted(scored.length, words) : `the ${counted(scored.length, words)} that can be scored`;
  const left = unknown === 0 ? "" : `; ${written(unknown)} cannot be scored`;
  const [worst] = short;
  if (worst === undefined) return `${lead}none of ${of} has a gap${left}.`;
  return `${lead}${written(short.length)} of ${of} ${short.length === 1 ? "has" : "have"} a gap, worst: ${worst.name}${left}.`;
}
