import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";

/** Rank points either side of nought: fixed steps, so that two maps can be compared. The middle is wide, because ranks of alike areas jump. */
export const mismatchClasses = [
  { key: "++", words: "over 40: far more need than access", letter: "++", token: "--mismatch-need-2" },
  { key: "+", words: "over 10, up to 40: more need than access", letter: "+", token: "--mismatch-need-1" },
  { key: "=", words: "from −10 to 10: need and access alike", letter: "=", token: "--mismatch-even" },
  { key: "-", words: "below −10, down to −40: more access than need", letter: "−", token: "--mismatch-access-1" },
  { key: "--", words: "below −40: far more access than need", letter: "−−", token: "--mismatch-access-2" },
] as const satisfies readonly MapClass[];

/** The step a rank mismatch falls in; none when it is unknown. */
export function mismatchClass({ rankMismatch: points }: Pick<Gap, "rankMismatch">): MapClass | null {
  if (points === null) return null;
  if (points > 40) return mismatchClasses[0];
  if (points > 10) return mismatchClasses[1];
  if (points >= -10) return mismatchClasses[2];
  return points >= -40 ? mismatchClasses[3] : mismatchClasses[4];
}

/** Rank points with their sign: "+35", "−12", "0". */
export function rankPointsWritten(points: number): string {
  const rounded = Math.round(points);
  if (rounded === 0) return "0";
  return rounded > 0 ? `+${rounded}` : `−${Math.abs(rounded)}`;
}
