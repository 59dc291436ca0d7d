import * as fc from "fast-check";
import { expect, test } from "vitest";
import { furthestStep, luoAndQi, stepDecay } from "../../../domain/score/measures/stepDecay.ts";
import { even } from "../even.ts";
import { steps } from "./toy.ts";

test("the edge of a zone belongs to the zone, and the weight is the very number given", () => {
  const decay = stepDecay(steps);
  const edges = [0, 3, 3.0000000001, 6, 6.0000000001, 10, 10.0000000001];
  expect(edges.map((km) => decay(km, Infinity))).toEqual([1, 1, 0.68, 0.68, 0.22, 0.22, 0]);
});

test("a radius shorter than the last zone ends the reach, and counts itself", () => {
  const decay = stepDecay(steps);
  expect([decay(5, 5), decay(5.001, 5)]).toEqual([0.68, 0]);
});

test("the zones of Luo and Qi end at 30 minutes", () => {
  expect(luoAndQi.map(({ upToKm, weight }) => [upToKm, weight])).toEqual([
    [10, 1],
    [20, 0.68],
    [30, 0.22],
  ]);
  expect(furthestStep(luoAndQi)).toBe(30);
});

test("nearer never counts for less", () => {
  fc.assert(
    fc.property(even(0, 40), even(0, 40), (a, b) => {
      const decay = stepDecay(luoAndQi);
      expect(decay(Math.min(a, b), 25)).toBeGreaterThanOrEqual(decay(Math.max(a, b), 25));
    }),
  );
});

test.each([
  [[], "there are no steps"],
  [[[0, 1]], "a step ends at 0, expected over 0"],
  [
    [
      [10, 1],
      [5, 0.5],
    ],
    "a step ends at 5, expected over 10",
  ],
  [[[10, 0]], "the step to 10 weighs 0, expected over 0"],
  [[[10, 1.2]], "the step to 10 weighs 1.2, expected over 0 and no more than 1"],
  [
    [
      [10, 0.5],
      [20, 0.6],
    ],
    "the step to 20 weighs 0.6, expected no more than 0.5",
  ],
] as [number[][], string][])("zones %j are refused", (given, why) => {
  const zones = given.map(([upToKm = 0, weight = 0]) => ({ upToKm, weight }));
  expect(() => stepDecay(zones)).toThrow(why);
});
