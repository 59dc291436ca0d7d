import type { Progress } from "../../domain/score/uncertainty/simulate.ts";

/** Passes progress on at most every so many milliseconds: nobody reads faster. */
export function atMostEvery(milliseconds: number, say: (progress: Progress) => void): (progress: Progress) => void {
  let last = performance.now();
  return (progress) => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    say(progress);
  };
}
