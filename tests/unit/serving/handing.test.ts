import { getPriority, platform } from "node:os";
import { expect, test } from "vitest";
import { thread } from "../../../server/score/thread.ts";

const file = new URL("./handingThread.ts", import.meta.url);
const isAny = (_answer: unknown): _answer is unknown => true;

test("bytes that a thread answers are handed over, not copied: it holds them no more", async () => {
  const { ask, stop } = thread<string, unknown>(file, "", isAny);
  expect(await ask("bytes")).toEqual(Uint8Array.of(1, 2, 3));
  expect(await ask("held")).toBe(0);
  await stop();
});

test.skipIf(platform() !== "linux")(
  "a thread that counts leaves the processor to the server's own thread",
  async () => {
    const { ask, stop } = thread<string, unknown>(file, "", isAny);
    const before = getPriority();
    expect(await ask("urgency")).toBe(Math.max(before, 10));
    expect(getPriority()).toBe(before);
    await stop();
  },
);
