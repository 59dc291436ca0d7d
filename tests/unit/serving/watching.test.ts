import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { resultsOnce } from "../../../server/score/resultsOnce.ts";
import { thread, type Watch } from "../../../server/score/thread.ts";

const file = new URL("./countingThread.ts", import.meta.url);
const isText = (answer: unknown): answer is string => typeof answer === "string";

test("who waits for a thread hears how far it is; a short question is answered beside a long one", async () => {
  const { ask, stop } = thread<number, string>(file, "", isText);
  const heard: string[] = [];
  const long = ask(100, { onProgress: ({ done, of }) => heard.push(`${done}/${of}`) });
  await ask(1);
  expect(heard.length).toBeLessThan(100);
  expect(await long).toBe("counted 101");
  expect(heard).toEqual(Array.from({ length: 100 }, (_, i) => `${i + 1}/100`));
  await stop();
});

test("no more questions are worked on at once than there is room for: the next waits its turn, and one given up meanwhile is never begun", async () => {
  const { ask, stop } = thread<number, string>(file, "", isText);
  const [gone, begun] = [new AbortController(), [] as string[]];
  const toldBy = (name: string) => () => void (begun.includes(name) || begun.push(name));
  const two = [ask(80, { onProgress: toldBy("first") }), ask(80, { onProgress: toldBy("second") })];
  const given = ask(5, { onProgress: toldBy("given up"), signal: gone.signal });
  const last = ask(5, { onProgress: toldBy("last") });
  gone.abort();
  await expect(given).rejects.toThrow("Nobody waits");
  await Promise.all([...two, last]);
  expect(begun).toEqual(["first", "second", "last"]);
  await stop();
});

test("a thread whose question is given up leaves off its work, and answers others", async () => {
  const { ask, stop } = thread<number, string>(file, "", isText);
  const gone = new AbortController();
  const givenUp = ask(1_000_000, { signal: gone.signal, onProgress: ({ done }) => done === 5 && gone.abort() });
  await expect(givenUp).rejects.toThrow("Nobody waits for this answer any more.");
  const reached = await ask(0);
  await setTimeout(50);
  expect(await ask(0)).toBe(reached);
  await expect(ask(1_000_000, { signal: AbortSignal.abort() })).rejects.toThrow("Nobody waits");
  expect(await ask(0)).toBe(reached);
  await stop();
});

test("work goes on while anybody waits for it, and ends when the last one gives up", async () => {
  const once = resultsOnce(100);
  const work = handMade();
  const [one, other] = [new AbortController(), new AbortController()];
  const heard: number[] = [];
  const first = once("key", work.begin).bytes({ signal: one.signal, onProgress: ({ done }) => heard.push(done) });
  const second = once("key", work.begin).bytes({ signal: other.signal });
  work.watch?.onProgress?.({ done: 1, of: 2 });
  one.abort();
  await expect(first).rejects.toThrow("given up");
  work.watch?.onProgress?.({ done: 2, of: 2 });
  expect([heard, work.watch?.signal?.aborted, work.times]).toEqual([[1], false, 1]);
  other.abort();
  await expect(second).rejects.toThrow("given up");
  expect(work.watch?.signal?.aborted).toBe(true);
});

test("who asks again after all gave up has it worked out anew", async () => {
  const once = resultsOnce(100);
  const work = handMade();
  const gone = new AbortController();
  const first = once("key", work.begin).bytes({ signal: gone.signal });
  gone.abort();
  await expect(first).rejects.toThrow("given up");
  const again = once("key", work.begin).bytes();
  work.done(Uint8Array.of(7));
  expect([await again, work.times]).toEqual([Uint8Array.of(7), 2]);
  await expect(once("key", work.begin).bytes({ signal: AbortSignal.abort() })).resolves.toEqual(Uint8Array.of(7));
});

/** Work that is done when the test says so; `watch` is whoever the last one was begun for. */
function handMade() {
  const work = {
    times: 0,
    watch: undefined as Watch | undefined,
    done: (_bytes: Uint8Array): void => undefined,
    begin: (watch: Watch): Promise<Uint8Array> => {
      work.times += 1;
      work.watch = watch;
      return new Promise((done) => (work.done = done));
    },
  };
  return work;
}
