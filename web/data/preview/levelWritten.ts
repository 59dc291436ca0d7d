import type { LevelChange } from "../../../domain/contract/dryRun.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import { changeWords } from "../../../domain/score/moves/changeWords.ts";

/** What would happen to the scores of a level, in a sentence: "Essential: 12 of 215 wards move, 3 change class; unmet people fall from 8,430 to 8,120 a year." */
export function levelWritten(change: LevelChange): string {
  const { title } = levelWords[change.level];
  if (change.areas === 0) return `${title}: ${change.note ?? "there are no scores to compare."}`;
  const sentence = `${title}: ${changeWords(change)}.`;
  return change.note === null ? sentence : `${sentence} ${change.note}`;
}
