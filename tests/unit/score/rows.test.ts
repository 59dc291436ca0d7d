import * as fc from "fast-check";
import { expect, test } from "vitest";
import { access } from "../../../domain/score/results/access.ts";
import { allocate } from "../../../domain/score/allocation/allocate.ts";
import { marketplaces, reachIn } from "./marketplace.ts";

test("weights kept to seven digits give the scores that the same weights give when kept in full", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const reach = reachIn(market);
      const short = { ...reach, weight: Float32Array.from(reach.weight) };
      const full = { ...reach, weight: Float64Array.from(short.weight) };
      const input = { need: Float64Array.from(market.need), places: Float64Array.from(market.places) };
      expect(access({ ...input, reach: short })).toEqual(access({ ...input, reach: full }));
      const placed = { ...input, withFlows: true };
      expect(allocate({ ...placed, reach: short })).toEqual(allocate({ ...placed, reach: full }));
    }),
  );
});
