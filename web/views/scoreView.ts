import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";

/** The gap score in five fixed steps, zero on its own: the breaks stay where they are when the level or the area type changes, so that two maps can be compared. */
export const scoreClasses = [
  { key: "0", words: "0: everyone can be placed", letter: "", token: "--ramp-1" },
  { key: "1", words: "above 0, up to 25", letter: "", token: "--ramp-2" },
  { key: "2", words: "above 25, up to 50", letter: "", token: "--ramp-3" },
  { key: "3", words: "above 50, up to 75", letter: "", token: "--ramp-4" },
  { key: "4", words: "above 75, up to 100", letter: "", token: "--ramp-5" },
] as const satisfies readonly MapClass[];

/** The step a gap score falls in; none when the score is unknown. */
export function scoreClass({ gapScore }: Pick<Gap, "gapScore">): MapClass | null {
  if (gapScore === null) return null;
  if (gapScore <= 0) return scoreClasses[0];
  if (gapScore <= 25) return scoreClasses[1];
  if (gapScore <= 50) return scoreClasses[2];
  return gapScore <= 75 ? scoreClasses[3] : scoreClasses[4];
}
