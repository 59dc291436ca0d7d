import { Worker } from "node:worker_threads";
import type { Progress } from "../../domain/score/uncertainty/simulate.ts";

/** A worker thread that answers questions, so that long sums never keep the server from answering others. */
export type Thread<Question, Answer, News = Progress> = {
  readonly ask: (question: Question, watch?: Watch<News>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
};

/** What somebody who waits may hear meanwhile, and how they say that they wait no more. */
export type Watch<News = Progress> = {
  readonly onProgress?: ((progress: News) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What a thread is told and what it says back; `answerQuestions` is the other end. */
export type Asked = { readonly number: number; readonly question: unknown };
export type GivenUp = { readonly number: number; readonly isGivenUp: true };
export type Told<News = Progress> = { readonly number: number } & (
  | { readonly progress: News }
  | { readonly answer: unknown }
  | { readonly fault: Error; readonly code: string | undefined }
);

/** Why work was left off. */
export const nobodyWaits = "Nobody waits for this answer any more.";

type Asker<Answer, News> = {
  readonly done: (answer: Answer) => void;
  readonly fail: (fault: Error) => void;
} & Watch<News>;

/**
 * Starts a thread when first asked something. `file` is a module that calls `answerQuestions`, and reads from the database at `databaseUrl`. If the thread dies, those
 * who wait are told and the next question starts a new one. A question that is given up is refused once the thread has left off its work.
 */
export function thread<Question, Answer, News = Progress>(
  file: URL,
  databaseUrl: string,
  isAnswer: (answer: unknown) => answer is Answer,
): Thread<Question, Answer, News> {
  const waiting = new Map<number, Asker<Answer, News>>();
  let worker: Worker | undefined;
  let asked = 0;
  const start = (): Worker => {
    const started = new Worker(file, { workerData: databaseUrl });
    started.unref();
    started.on("message", (told: Told<News>) => {
      const asker = waiting.get(told.number);
      if ("progress" in told) return asker?.onProgress?.(told.progress);
      waiting.delete(told.number);
      if (waiting.size === 0) started.unref();
      if ("fault" in told) asker?.fail(Object.assign(told.fault, told.code !== undefined && { code: told.code }));
      else if (isAnswer(told.answer)) asker?.done(told.answer);
      else asker?.fail(new Error(`${file.pathname} gave something that is no answer.`));
    });
    const end = (fault: Error) => {
      // One that ended with an error says so twice, and by then those who wait may be waiting for the next one.
      if (worker !== started) return;
      worker = undefined;
      for (const asker of waiting.values()) asker.fail(fault);
      waiting.clear();
    };
    started.on("error", end);
    started.on("exit", () => end(new Error("The thread has stopped before it answered.")));
    return started;
  };
  return {
    ask: (question, watch = {}) =>
      new Promise((done, fail) => {
        if (watch.signal?.aborted === true) return fail(new Error(nobodyWaits));
        worker ??= start();
        worker.ref();
        asked += 1;
        const number = asked;
        waiting.set(number, { ...watch, done, fail });
        worker.postMessage({ number, question } satisfies Asked);
        const giveUp = () => {
          if (waiting.has(number)) worker?.postMessage({ number, isGivenUp: true } satisfies GivenUp);
        };
        watch.signal?.addEventListener("abort", giveUp, { once: true });
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
}
