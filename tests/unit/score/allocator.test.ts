import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allocate } from "../../../domain/score/allocate.ts";
import { allocator } from "../../../domain/score/allocator.ts";
import { marketplaces, reachIn } from "./marketplace.ts";

test("placing people for one need after another over the same pairs gives what placing them once gives", () => {
  const factor = fc.double({ min: 0, max: 3, noNaN: true });
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
