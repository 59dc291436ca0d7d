import { expect } from "vitest";

/** Expects what `ask` gives once the page has caught up: asked again until it holds, for at most 15 seconds. */
export function eventually<Value>(ask: () => Value): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(() => ask(), { timeout: 15_000, interval: 30 });
}
