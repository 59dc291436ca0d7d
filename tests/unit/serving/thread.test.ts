import { expect, test } from "vitest";
import { thread } from "../../../server/score/thread.ts";

const file = new URL("./shakyThread.ts", import.meta.url);
const isText = (answer: unknown): answer is string => typeof answer === "string";

test("when a thread falls over, who waits is told, and who asks right after is answered by a new one", async () => {
  const { ask, stop } = thread<string, string>(file, "", isText);
  expect(await ask("one")).toBe("one");
  for (let times = 0; times < 3; times++) {
    await expect(ask("fall over")).rejects.toThrow("fallen over");
    expect(await ask(`again ${times}`)).toBe(`again ${times}`);
  }
  await stop();
});

test("an answer that is none is a fault, not an answer", async () => {
  const { ask, stop } = thread<unknown, string>(file, "", isText);
  await expect(ask(7)).rejects.toThrow("gave something that is no answer");
  await stop();
});
