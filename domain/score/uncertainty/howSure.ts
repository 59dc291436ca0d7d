import { type Progress, simulate, type SimulateInput } from "./simulate.ts";
import type { Sureness } from "./sureness.ts";

export type HowSureRun = {
  readonly onProgress?: (progress: Progress) => void;
  /** Asked after every draw. */
  readonly isCancelled?: () => boolean;
  /** Awaited after every draw, so that a message (such as "stop") can come in between; without it none can. */
  readonly pause?: () => Promise<unknown>;
};

/**
 * How sure the scores are, from many draws of what the need may be; null when it was cancelled, for half of the draws are no answer.
 *
 * Throws  as `simulate`.
 */
export async function howSure(input: SimulateInput, run: HowSureRun = {}): Promise<Sureness | null> {
  const steps = simulate(input);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    run.onProgress?.(step.value);
    // oxlint-disable-next-line no-await-in-loop -- the pause between two draws is the point
    if (run.pause) await run.pause();
    if (run.isCancelled?.() === true) return null;
  }
}
