import { setImmediate } from "node:timers/promises";
import type { HowSureRun } from "../../domain/score/uncertainty/howSure.ts";
import { givesWayEvery } from "../score/givesWayEvery.ts";

/** How long work hears that nobody waits for it any more. */
export type GivingUp = {
  /** Lets messages in, then throws why the work was given up, where it was. */
  readonly check: () => Promise<void>;
  /** For work that goes step by step. */
  readonly run: Required<Pick<HowSureRun, "pause" | "isCancelled">>;
};

/** By a signal, which is given in the turns that work gives others. */
export function givenUpWhen(signal: AbortSignal | undefined): GivingUp {
  return {
    check: async () => {
      await setImmediate();
      signal?.throwIfAborted();
    },
    run: { pause: givesWayEvery(20), isCancelled: () => signal?.aborted === true },
  };
}
