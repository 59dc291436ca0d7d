import { expect, test } from "vitest";
import { tellable } from "../../../domain/overlap/tellable.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";

test("a site of whose adults half live where need is unknown can be told at a limit of half, and not below it", () => {
  expect([toldWith([1000, 1000], 0.5), toldWith([1000, 1000], 0.49)]).toEqual([true, false]);
});

test("adults that nobody knows count as the mean of the others, never as nobody", () => {
  expect([toldWith([1000, Number.NaN], 0.49), toldWith([Number.NaN, Number.NaN], 0.49)]).toEqual([false, false]);
});

/** One site in reach of two areas alike near: need is known in the first alone. */
function toldWith(adults: readonly number[], mostUnknown: number): boolean | undefined {
  const pairs = adults.map((_, area) => ({ area, site: 0, km: 1 }));
  const reach = reachFromPairs({ areas: 2, sites: 1, pairs, radiusKm: 10, decay: () => 1 });
  return tellable({ need: Float64Array.of(40, Number.NaN), adults: Float64Array.from(adults), reach, mostUnknown })[0];
}
