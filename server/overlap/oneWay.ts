import type { Watch } from "../score/thread.ts";

/**
 * Two pieces of work as one way to whoever watches: progress never begins anew. The earlier piece is the first half, in thousandths; where it says nothing, for there
 * was nothing to do, the later one is all of it and is told as it comes.
 */
export function oneWay({ signal, onProgress }: Watch): { readonly earlier: Watch; readonly later: Watch } {
  let isHalfGone = false;
  return {
    earlier: {
      signal,
      onProgress: ({ done, of }) => {
        isHalfGone = true;
        onProgress?.({ done: half(done, of), of: 1000 });
      },
    },
    later: {
      signal,
      onProgress: (progress) =>
        onProgress?.(isHalfGone ? { done: 500 + half(progress.done, progress.of), of: 1000 } : progress),
    },
  };
}

function half(done: number, of: number): number {
  return Math.round((500 * done) / Math.max(1, of));
}
