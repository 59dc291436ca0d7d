import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";

test("where a browser has no threads, the code of maps is loaded all the same, and nothing fails unheard", async () => {
  expect(typeof Worker).toBe("undefined");
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on("unhandledRejection", hear);
  onTestFinished(() => void process.off("unhandledRejection", hear));
  await import("../../../web/map/emptyMap.ts");
  // A rejection is told once what was waiting has run.
  await setImmediate();
  expect(unheard).toEqual([]);
});
