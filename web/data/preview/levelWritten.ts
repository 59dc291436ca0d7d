import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { LevelChange } from "../../../domain/contract/dryRun.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import { countWritten, numberWritten } from "../written.ts";

/** What would happen to the scores of a level, in a sentence: "Essential: 12 of 215 wards move, 3 change class; unmet people fall from 8,430 to 8,120 a year." */
export function levelWritten(change: LevelChange): string {
  const { title } = levelWords[change.level];
  if (change.areas === 0) return `${title}: ${change.note ?? "there are no scores to compare."}`;
  const parts = [movesWritten(change), unmetWritten(change)].filter((part) => part !== null);
  const sentence = `${title}: ${parts.join("; ")}.`;
  return change.note === null ? sentence : `${sentence} ${change.note}`;
}

function movesWritten({ areas, areaType, moved, classChanged }: LevelChange): string {
  const words = areaType === null ? { one: "area", many: "areas" } : areaTypeWords[areaType];
  const counted = countWritten(areas, words.one, words.many);
  if (moved === 0) return `no ${words.one} moves`;
  const moves =
    moved === areas && moved > 1
      ? `all ${counted} move`
      : `${numberWritten(moved)} of ${counted} ${moved === 1 ? "moves" : "move"}`;
  if (classChanged === 0) return `${moves}, none changes class`;
  return `${moves}, ${numberWritten(classChanged)} ${classChanged === 1 ? "changes" : "change"} class`;
}

function unmetWritten({ unmetBefore, unmetAfter }: LevelChange): string | null {
  if (unmetBefore === null && unmetAfter === null) return null;
  if (unmetBefore === null || unmetAfter === null) {
    return `unmet people a year: ${amount(unmetBefore)} before, ${amount(unmetAfter)} after`;
  }
  const [before, after] = apart(unmetBefore, unmetAfter);
  if (before === after) return `unmet people stay at ${before} a year`;
  return `unmet people ${unmetAfter < unmetBefore ? "fall" : "rise"} from ${before} to ${after} a year`;
}

function amount(unmet: number | null): string {
  return unmet === null ? "not known" : numberWritten(unmet);
}

/** Two numbers of people, whole where that tells them apart: of thousands nobody reads a tenth. */
function apart(before: number, after: number): [string, string] {
  const whole: [string, string] = [numberWritten(Math.round(before)), numberWritten(Math.round(after))];
  return whole[0] === whole[1] ? [numberWritten(before), numberWritten(after)] : whole;
}
