import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { access } from "../../../domain/score/results/access.ts";
import { allocate } from "../../../domain/score/allocation/allocate.ts";
import { classify } from "../../../domain/score/results/classify.ts";
import { decays } from "../../../domain/score/reach/decay.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import { spareInReach, spareShare } from "../../../domain/score/results/spareShare.ts";

/** Need A 100, B 40, C 20; places P 50, Q 70; radius 10 km: the example that docs/method.md works by hand. */
const need = Float64Array.of(100, 40, 20);
const places = Float64Array.of(50, 70);
const km = [
  [2, 14],
  [6, 5],
  [12, 3],
];

describe.each([
  {
    decay: "gaussian" as const,
    weights: [0.949675, 0.58134, 0.701367, 0.888168],
    met: [43.525519, 40, 20],
    unmet: [56.474481, 0, 0],
    idle: [0, 16.474481],
    flows: [43.525519, 6.474481, 33.525519, 20],
    access: [0.401652, 1.317406, 1.356928],
    scores: [56.474481, 0, 0],
    spare: [0, 0.147828, 0.23535],
  },
  {
    decay: "binary" as const,
    weights: [1, 1, 1, 1],
    met: [42.857143, 40, 20],
    unmet: [57.142857, 0, 0],
    idle: [0, 17.142857],
    flows: [42.857143, 7.142857, 32.857143, 20],
    access: [0.357143, 1.52381, 1.166667],
    scores: [57.142857, 0, 0],
    spare: [0, 0.142857, 0.244898],
  },
])("the worked example with $decay weights", (expected) => {
  const pairs = km.flatMap((row, area) => row.map((away, site) => ({ area, site, km: away })));
  const reach = reachFromPairs({ areas: 3, sites: 2, pairs, radiusKm: 10, decay: decays[expected.decay] });
  const { met, unmet, idle, rounds, flows } = allocate({ need, places, reach, withFlows: true });
  const spare = spareInReach(idle, places, reach);
  const shares = need.map((_, i) => spareShare(spare.free[i] ?? Number.NaN, spare.all[i] ?? Number.NaN) ?? Number.NaN);

  test("weighs places by distance, none of them beyond the radius", () => {
    expect(sixDecimals(reach.weight)).toEqual(expected.weights);
    expect([...reach.ptr]).toEqual([0, 1, 3, 4]);
    expect([...reach.site]).toEqual([0, 0, 1, 1]);
  });

  test("places people in two rounds and leaves the rest unmet", () => {
    expect({
      rounds,
      met: sixDecimals(met),
      unmet: sixDecimals(unmet),
      idle: sixDecimals(idle),
      flows: sixDecimals(flows ?? []),
    }).toEqual({ rounds: 2, met: expected.met, unmet: expected.unmet, idle: expected.idle, flows: expected.flows });
  });

  test("gives places per person in reach that add up to all places", () => {
    const perPerson = access({ need, places, reach });
    expect(sixDecimals(perPerson)).toEqual(expected.access);
    expect(perPerson.reduce((sum, each, i) => sum + each * (need[i] ?? Number.NaN), 0)).toBeCloseTo(120, 9);
  });

  test("calls A a gap, B balanced and C over-provided", () => {
    const scores = unmet.map((left, i) => (100 * left) / (need[i] ?? Number.NaN));
    expect(sixDecimals(scores)).toEqual(expected.scores);
    expect(sixDecimals(shares)).toEqual(expected.spare);
    const classes = [...scores].map((gapScore, i) =>
      classify({ gapScore, spareShare: shares[i] ?? null, isScored: true }, defaultSettings),
    );
    expect(classes).toEqual(["gap", "balanced", "over-provided"]);
  });
});

function sixDecimals(values: Iterable<number>): number[] {
  return Array.from(values, (value) => Math.round(value * 1e6) / 1e6);
}
