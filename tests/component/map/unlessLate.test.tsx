import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unlessLate } from "../../../web/map/unlessLate.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what never comes is given up after its seconds, in the words given", async () => {
  const said: string[] = [];
  const waiting = unlessLate(new Promise(() => {}), 60, "Too late.").catch((fault: unknown) =>
    said.push(String(fault)),
  );
  await vi.advanceTimersByTimeAsync(59_999);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(said).toEqual(["Error: Too late."]);
});

test("what comes in time is given, a fault too, and no timer is left", async () => {
  expect(await unlessLate(Promise.resolve("drawn"), 60, "Too late.")).toBe("drawn");
  await expect(unlessLate(Promise.reject(new Error("no canvas")), 60, "Too late.")).rejects.toThrow("no canvas");
  expect(vi.getTimerCount()).toBe(0);
});
