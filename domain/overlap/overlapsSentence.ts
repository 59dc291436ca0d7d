import { type Level, levelWords } from "../contract/level.ts";
import type { Overlap } from "../contract/overlap.ts";
import { counted, written } from "../score/words/counted.ts";
import { wholePlaces } from "./overlapSentence.ts";

export type OverlapsSentenceInput = {
  readonly level: Level;
  readonly sure: readonly Pick<Overlap, "places">[];
  readonly notSure: number;
  /** Of all sure sets at once: added up set by set they would be too many. */
  readonly removable: number;
  /** Whether any need is known. */
  readonly isKnown: boolean;
};

/** What the map comes to, in one line. */
export function overlapsSentence({ level, sure, notSure, removable, isKnown }: OverlapsSentenceInput): string {
  const lead = `${levelWords[level].title} skills: `;
  if (!isKnown) return `${lead}no need is known, so it cannot be told whether places are more than it.`;
  const more = notSure === 0 ? "" : ` ${counted(notSure, { one: "more set is", many: "more sets are" })} not sure.`;
  if (sure.length === 0)
    return `${lead}no offers overlap with clearly more places than the need in their reach.${more}`;
  const places = Math.round(sure.reduce((sum, set) => sum + set.places, 0));
  const [overlap, their] = sure.length === 1 ? ["overlaps", "its"] : ["overlap", "their"];
  return `${lead}${counted(sure.length, setsWords)} of offers ${overlap}: ${written(wholePlaces(removable))} of ${their} ${written(places)} places are more than the need in reach.${more}`;
}

const setsWords = { one: "set", many: "sets" };
