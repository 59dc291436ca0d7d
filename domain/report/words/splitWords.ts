import { signpostableWords } from "../../contract/signpostable.ts";
import type { LevelTally } from "../document/levelTally.ts";
import type { LevelPeople } from "./levelPeople.ts";

/** What parts the unmet, in the words of the glossary. A report says it once, where the words first stand. */
export const splitWords = `Signpostable are unmet ${signpostableWords}. The others lack places: none would be left for them however well everybody were steered.`;

/** Whether what is said of a level parts the unmet, in a sentence or in the table of areas. */
export function partsUnmet(people: Pick<LevelPeople, "unmet">, tally: Pick<LevelTally, "worst">): boolean {
  return (people.unmet !== null && people.unmet >= 0.5) || tally.worst.length > 0;
}
