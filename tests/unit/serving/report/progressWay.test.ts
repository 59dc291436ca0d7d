import { expect, test, vi } from "vitest";
import type { ReportProgress } from "../../../../domain/contract/report.ts";
import { progressWay } from "../../../../server/report/progressWay.ts";

test("pieces of a way say that they begin, take the share that their weight says, and never go back", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const said: ReportProgress[] = [];
  const way = progressWay(4, (progress) => said.push(progress));
  const scoring = way.piece("Scoring", 1);
  // Nobody reads faster than that.
  scoring(0.5);
  vi.advanceTimersByTime(100);
  scoring(0.6);
  const drawing = way.piece("Drawing", 3);
  vi.advanceTimersByTime(100);
  drawing(2);
  vi.useRealTimers();
  expect(said).toEqual([
    { step: "Scoring", done: 0, of: 1000 },
    { step: "Scoring", done: 150, of: 1000 },
    { step: "Drawing", done: 250, of: 1000 },
    { step: "Drawing", done: 1000, of: 1000 },
  ]);
});
