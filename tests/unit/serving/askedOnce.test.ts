import { expect, test } from "vitest";
import { askedOnce } from "../../../server/score/askedOnce.ts";

test("who asks while the same is under way gets that answer, who asks later a new one, and a failure is nobody else's", async () => {
  const asked: string[] = [];
  const ask = askedOnce(async (key: string) => {
    asked.push(key);
    await Promise.resolve();
    if (key === "bad") throw new Error("no");
    return asked.length;
  });
  expect(await Promise.all([ask("a"), ask("a"), ask("b")])).toEqual([2, 2, 2]);
  expect(asked).toEqual(["a", "b"]);
  expect(await ask("a")).toBe(3);
  const failures = await Promise.allSettled([ask("bad"), ask("bad")]);
  expect([failures.map(({ status }) => status), asked.length]).toEqual([["rejected", "rejected"], 4]);
  await expect(ask("bad")).rejects.toThrow("no");
  expect(asked).toHaveLength(5);
});
