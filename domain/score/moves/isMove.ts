import type { GapMove } from "../../contract/dryRun.ts";

type Sides = Readonly<Pick<GapMove, "before" | "after">>;

/** Would the area's score, unmet people or class be another one? What was unknown and is known, or the other way round, is; rounding of the last digits is not. */
export function isMove({ before, after }: Sides): boolean {
  return (
    differs(before?.gapScore, after?.gapScore) ||
    differs(before?.unmet, after?.unmet) ||
    isClassChange({ before, after })
  );
}

/** Would the area's class be another one? An area that has no answer at all is as unknown as one that has no score. */
export function isClassChange({ before, after }: Sides): boolean {
  return (before?.class ?? "unknown") !== (after?.class ?? "unknown");
}

function differs(before: number | null | undefined, after: number | null | undefined): boolean {
  if (isUnknown(before) || isUnknown(after)) return isUnknown(before) !== isUnknown(after);
  return Math.abs(after - before) > rounding * Math.max(1, Math.abs(before), Math.abs(after));
}

function isUnknown(value: number | null | undefined): value is null | undefined {
  return value === null || value === undefined;
}

/** Relative; below one person or one point of the score, absolute: sums in another order differ by less. */
const rounding = 1e-9;
