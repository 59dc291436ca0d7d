import { Worker } from "node:worker_threads";

/** A worker thread that answers questions one after another, so that long sums never keep the server from answering others. */
export type Thread<Question, Answer> = {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly stop: () => Promise<void>;
};

/** What a thread is told and what it says back; `answerQuestions` is the other end. */
export type Asked = { readonly number: number; readonly question: unknown };
export type Told = { readonly number: number } & (
  | { readonly answer: unknown }
  | { readonly fault: Error; readonly code: string | undefined }
);

/**
 * Starts a thread when first asked something. `file` is a module that calls `answerQuestions`, and reads from the database at `databaseUrl`. If the thread dies, those
 * who wait are told and the next question starts a new one.
 */
export function thread<Question, Answer>(
  file: URL,
  databaseUrl: string,
  isAnswer: (answer: unknown) => answer is Answer,
): Thread<Question, Answer> {
  const waiting = new Map<number, { done: (answer: Answer) => void; fail: (fault: Error) => void }>();
  let worker: Worker | undefined;
  let asked = 0;
  const start = (): Worker => {
    const started = new Worker(file, { workerData: databaseUrl });
    started.unref();
    started.on("message", (told: Told) => {
      const asker = waiting.get(told.number);
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
    ask: (question) =>
      new Promise((done, fail) => {
        worker ??= start();
        worker.ref();
        asked += 1;
        waiting.set(asked, { done, fail });
        worker.postMessage({ number: asked, question } satisfies Asked);
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
}
