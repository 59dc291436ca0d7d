import { expect, test } from "vitest";
import { oneWay } from "../../../server/overlap/oneWay.ts";

type Progress = { readonly done: number; readonly of: number };

function heard(earlier: readonly Progress[], later: readonly Progress[]): Progress[] {
  const told: Progress[] = [];
  const way = oneWay({ onProgress: (progress) => void told.push(progress) });
  for (const progress of earlier) way.earlier.onProgress?.(progress);
  for (const progress of later) way.later.onProgress?.(progress);
  return told;
}

test("of two pieces of work the later one goes on where the earlier one ended", () => {
  const steps = [
    { done: 0, of: 220 },
    { done: 220, of: 220 },
  ];
  expect(
    heard(
      [
        { done: 15_000, of: 60_000 },
        { done: 60_000, of: 60_000 },
      ],
      steps,
    ),
  ).toEqual([
    { done: 125, of: 1000 },
    { done: 500, of: 1000 },
    { done: 500, of: 1000 },
    { done: 1000, of: 1000 },
  ]);
});

test("where there was nothing to do first, the rest is told as it comes", () => {
  expect(heard([], [{ done: 20, of: 220 }])).toEqual([{ done: 20, of: 220 }]);
});
