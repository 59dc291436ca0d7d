import { boundedCache } from "./boundedCache.ts";
import type { Progress } from "../../domain/score/uncertainty/simulate.ts";
import type { Watch } from "./thread.ts";

/** A result that is named before it is worked out: the same key means the same bytes, so a caller who has them need not wait. */
export type Result<News = Progress> = {
  readonly key: string;
  readonly bytes: (watch?: Watch<News>) => Promise<Uint8Array>;
};

type WorkOut<News> = (watch: Watch<News>) => Promise<Uint8Array>;

/** The code of the fault with which a caller who gives up is let go. */
export const givenUp = "GIVEN_UP";

/** Works out each result once, however many ask at the same time, and keeps as many as there is room for. Work that all who asked have given up is given up itself. */
export function resultsOnce<News = Progress>(
  roomInBytes: number,
): (key: string, workOut: WorkOut<News>) => Result<News> {
  const kept = boundedCache<Uint8Array>(roomInBytes, (bytes) => bytes.length);
  const underWay = new Map<string, Work<News>>();
  const begin = (key: string, workOut: WorkOut<News>): Work<News> => {
    const work = begun(workOut);
    const end = () => {
      if (underWay.get(key) === work) underWay.delete(key);
    };
    underWay.set(key, work);
    work.allGone.signal.addEventListener("abort", end);
    void keepFrom(work, (bytes) => kept.keep(key, bytes)).finally(end);
    return work;
  };
  return (key, workOut) => ({
    key,
    bytes: async (watch = {}) => kept.find(key) ?? waitFor(underWay.get(key) ?? begin(key, workOut), watch),
  });
}

type Work<News> = {
  readonly bytes: Promise<Uint8Array>;
  readonly waiting: Set<Watch<News>>;
  /** Aborted when all who waited have given up. */
  readonly allGone: AbortController;
};

function begun<News>(workOut: WorkOut<News>): Work<News> {
  const waiting = new Set<Watch<News>>();
  const allGone = new AbortController();
  const bytes = workOut({
    signal: allGone.signal,
    onProgress: (progress) => {
      for (const { onProgress } of waiting) onProgress?.(progress);
    },
  });
  return { bytes, waiting, allGone };
}

async function keepFrom<News>({ bytes }: Work<News>, keep: (bytes: Uint8Array) => void): Promise<void> {
  try {
    keep(await bytes);
  } catch {
    // Those who wait are told.
  }
}

/** Waits until the work is done or this caller gives up. */
async function waitFor<News>({ bytes, waiting, allGone }: Work<News>, watch: Watch<News>): Promise<Uint8Array> {
  const left = Promise.withResolvers<never>();
  const waiter = { ...watch };
  const leave = () => {
    waiting.delete(waiter);
    if (waiting.size === 0) allGone.abort();
    left.reject(Object.assign(new Error("This answer was given up before it was there."), { code: givenUp }));
  };
  waiting.add(waiter);
  watch.signal?.addEventListener("abort", leave);
  if (watch.signal?.aborted === true) leave();
  try {
    return await Promise.race([bytes, left.promise]);
  } finally {
    watch.signal?.removeEventListener("abort", leave);
    waiting.delete(waiter);
  }
}
