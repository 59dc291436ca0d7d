import { setImmediate } from "node:timers/promises";
import type { Progress } from "../../domain/duplicates/progress.ts";

/** What somebody who waits may hear, and how they say that they wait no more: `throwIfGone` throws then. */
export type Pace = {
  readonly say?: ((progress: Progress) => void) | undefined;
  readonly throwIfGone?: (() => void) | undefined;
};

/** Runs work that comes in steps to its end, and gives others their turn after each step. */
export async function atPace<Result>(
  work: Generator<Progress, Result, void>,
  { say, throwIfGone }: Pace,
): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    say?.(step.value);
    // oxlint-disable-next-line no-await-in-loop -- giving way is the point
    await setImmediate();
    throwIfGone?.();
  }
}
