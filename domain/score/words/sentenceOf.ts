import { areaTypeWords, type AreaType } from "../../contract/areaType.ts";
import type { Gap } from "../../contract/gap.ts";
import { type Level, levelWords } from "../../contract/level.ts";

export type SentenceInput = {
  readonly level: Level;
  readonly areaType: AreaType;
  /** Most unmet people first. */
  readonly gaps: readonly Gap[];
  /** Why nobody could be counted, when that is so. */
  readonly reason: string | null;
};

/** What stands out, in one line: "Essential skills: 41 of 215 wards have a gap, worst: Harpurhey." Worst is the gap with the most unmet people. */
export function sentenceOf({ level, areaType, gaps, reason }: SentenceInput): string {
  const lead = `${levelWords[level].title} skills: `;
  const words = areaTypeWords[areaType];
  const all = gaps.length.toLocaleString("en-GB");
  if (gaps.length === 0) return `${lead}the study area has no ${words.many}.`;
  const scored = gaps.filter((gap) => gap.class !== "unknown");
  if (scored.length === 0) {
    const none =
      gaps.length === 1 ? `the one ${words.one} cannot be scored.` : `none of ${all} ${words.many} can be scored.`;
    return `${lead}${none}${reason === null ? "" : ` ${reason}`}`;
  }
  const short = scored.filter((gap) => gap.class === "gap" || gap.class === "gap and spare");
  const of = gaps.length === 1 ? `1 ${words.one}` : `${all} ${words.many}`;
  const [worst] = short;
  if (worst === undefined) return `${lead}none of ${of} has a gap.`;
  return `${lead}${short.length.toLocaleString("en-GB")} of ${of} ${short.length === 1 ? "has" : "have"} a gap, worst: ${worst.name}.`;
}
