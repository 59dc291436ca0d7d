import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, type AllocateInput } from "../../../domain/score/allocation/allocate.ts";
import { allocator } from "../../../domain/score/allocation/allocator.ts";
import { even } from "../even.ts";
import { marketplaces, reachIn } from "./marketplace.ts";

test("placing people for one need after another over the same pairs gives what placing them once gives", () => {
  const factor = even(0, 3);
  fc.assert(
    fc.property(marketplaces, fc.array(factor, { minLength: 2, maxLength: 4 }), (market, factors) => {
      const reach = reachIn(market);
      const run = allocator(reach);
      for (const times of factors) {
        const need = Float64Array.from(market.need, (people, i) =>
          i === 0 && times > 2 ? Number.NaN : people * times,
        );
        const places = Float64Array.from(market.places, (count, j) => (j === 0 && times < 1 ? Number.NaN : count));
        const input = { need, places, withFlows: times > 1 };
        expect(run(input)).toEqual(allocate({ ...input, reach }));
      }
    }),
    { numRuns: 500 },
  );
});

test("leaving out areas and sites that are done with changes nothing: plain rounds over every pair give the same people", () => {
  fc.assert(
    fc.property(marketplaces, fc.constantFrom(1, 0.01), (market, times) => {
      const [need, places] = [market.need, market.places].map((all) => Float64Array.from(all, (one) => one * times));
      if (need === undefined || places === undefined) throw new Error("both were made");
      const input = { need, places, reach: reachIn(market), withFlows: true };
      const { unmet, idle, rounds, flows } = allocate(input);
      const plain = inPlainRounds(input, rounds);
      expect({ unmet: [...unmet], idle: [...idle], flows: [...(flows ?? [])] }).toEqual(plain);
    }),
    { numRuns: 2000 },
  );
});

/** The formula of docs/method.md as it stands there, for so many rounds. */
function inPlainRounds({ need, places, reach: { ptr, site, weight } }: AllocateInput, rounds: number) {
  const pairs = Array.from(need, (_, i) =>
    Array.from(site.subarray(ptr[i], ptr[i + 1]), (j, n) => ({ j, near: weight[(ptr[i] ?? NaN) + n] ?? NaN })),
  );
  let [left, free, placed] = [[...need], [...places], pairs.map((row) => row.map(() => 0))];
  for (let round = 0; round < rounds; round++) {
    const before = free;
    const pulls = pairs.map((row) => row.reduce((sum, { j, near }) => sum + near * (before[j] ?? NaN), 0));
    const applying = left.map((people, i) =>
      people > 0 && Number.isFinite(people / (pulls[i] ?? NaN)) ? people / (pulls[i] ?? NaN) : 0,
    );
    const pressure = places.map(() => 0);
    pairs.forEach((row, i) => {
      for (const { j, near } of row) pressure[j] = (pressure[j] ?? NaN) + near * (applying[i] ?? NaN);
    });
    const flows = pairs.map((row, i) =>
      row.map(({ j, near }) => (applying[i] ?? NaN) * near * ((before[j] ?? NaN) / Math.max(1, pressure[j] ?? NaN))),
    );
    placed = placed.map((row, i) => row.map((people, n) => people + (flows[i]?.[n] ?? NaN)));
    left = left.map((people, i) => {
      const rest = people - (flows[i] ?? []).reduce((sum, flow) => sum + flow, 0);
      return rest < 1e-9 * (need[i] ?? NaN) ? 0 : rest;
    });
    free = before.map((count, j) => count * Math.max(0, 1 - (pressure[j] ?? NaN)));
  }
  return { unmet: left, idle: free, flows: placed.flat() };
}
