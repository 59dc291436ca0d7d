import { expect, test } from "vitest";
import type { DryRunNews } from "../../../server/dryRun/dryRunJob.ts";
import { heldBack } from "../../../server/dryRun/heldBack.ts";

test("nothing is said while a refusal may still come, and from then on everything that is begun", () => {
  const said: DryRunNews[] = [];
  const { say, end } = heldBack(
    (news) => said.push(news),
    ({ share }) => share > 0.5,
  );
  say({ doing: "Reading", share: 0 });
  say({ doing: "Reading", share: 0.5 });
  expect(said).toEqual([]);
  say({ doing: "Counting", share: 0.6 });
  say({ doing: "Scoring", share: 0.7 });
  end();
  expect(said).toEqual([
    { doing: "Counting", share: 0.6 },
    { doing: "Scoring", share: 0.7 },
  ]);
});

test("how far the same thing is, is not said again and again", () => {
  const said: DryRunNews[] = [];
  const { say, end } = heldBack(
    (news) => said.push(news),
    () => true,
  );
  for (let step = 0; step < 1000; step++) say({ doing: "Scoring", share: step / 1000 });
  end();
  expect(said.length).toBeLessThan(1000);
});
