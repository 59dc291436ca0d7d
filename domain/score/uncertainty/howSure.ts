import type { Progress } from "./simulate.ts";

export type HowSureRun = {
  readonly onProgress?: (progress: Progress) => void;
  /** Asked after every draw. */
  readonly isCancelled?: () => boolean;
  /** Awaited after every draw, so that a message (such as "stop") can come in between; without it none can. */
  readonly pause?: () => Promise<unknown>;
};

/** Takes draw after draw until the answer is there; null when it was cancelled, for half of the draws are no answer. */
export async function howSure<Answer>(
  steps: Generator<Progress, Answer, void>,
  run: HowSureRun = {},
): Promise<Answer | null> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    run.onProgress?.(step.value);
    // oxlint-disable-next-line no-await-in-loop -- the pause between two draws is the point
    if (run.pause) await run.pause();
    if (run.isCancelled?.() === true) return null;
  }
}
