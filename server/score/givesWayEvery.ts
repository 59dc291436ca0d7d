import { setImmediate } from "node:timers/promises";

/** Gives others their turn after so much work, not after every step of it: beside a country's long draws a small area's short ones would wait as often as they are many. */
export function givesWayEvery(milliseconds: number): () => Promise<unknown> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    await setImmediate();
    last = performance.now();
  };
}
