import * as fc from "fast-check";
import { expect, test } from "vitest";
import { access } from "../../../domain/score/results/access.ts";
import { fairShareIndex } from "../../../domain/score/results/fairShare.ts";
import { type Marketplace, marketplaces, reachIn, sum } from "./marketplace.ts";

/** The fair-share index of every area, with the need multiplied. */
function indices(market: Marketplace, times: number) {
  const need = Float64Array.from(market.need, (people) => people * times);
  const perPerson = access({ need, places: Float64Array.from(market.places), reach: reachIn(market) });
  const shares = Array.from(need, (people, i) => ({
    need: people,
    placesForThem: people === 0 ? 0 : people * (perPerson[i] ?? Number.NaN),
  }));
  const all = { need: sum(need), placesForThem: sum(shares.map(({ placesForThem }) => placesForThem)) };
  return { shares, all, perPerson, indices: shares.map((share) => fairShareIndex(share, all)) };
}

test("ten times the need everywhere changes no fair-share index, so it needs no horizon", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const [once, tenfold] = [indices(market, 1).indices, indices(market, 10).indices];
      expect(tenfold.map((index) => index && index.toFixed(6))).toEqual(once.map((index) => index && index.toFixed(6)));
    }),
  );
});

test("the fair-share index of all areas together, by need, is 100", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const { shares, all, indices: each } = indices(market, 1);
      fc.pre(all.placesForThem > 1e-6);
      const mean = sum(shares.map(({ need }, i) => (need * (each[i] ?? 0)) / all.need));
      expect(mean).toBeCloseTo(100, 6);
    }),
  );
});

test("need times access adds up to the places that anyone in need can reach", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const reach = reachIn(market);
      const reachable = new Set<number>();
      for (const [i, people] of market.need.entries()) {
        for (let k = reach.ptr[i] ?? 0; k < (reach.ptr[i + 1] ?? 0); k++) {
          if (people > 0 && (reach.weight[k] ?? 0) > 0) reachable.add(reach.site[k] ?? -1);
        }
      }
      const places = sum([...reachable].map((site) => market.places[site] ?? Number.NaN));
      expect(indices(market, 1).all.placesForThem).toBeCloseTo(places, 6);
    }),
  );
});

test("access is nothing where nothing is in reach, and unknown where all places in reach are", () => {
  const market: Marketplace = { need: [10, 10], places: [Number.NaN], km: [[20], [1]], decay: "binary" };
  expect([...indices(market, 1).perPerson]).toEqual([0, Number.NaN]);
});

test("nobody in need, or no places at all, means no fair share to compare with", () => {
  const some = { need: 10, placesForThem: 5 };
  expect(fairShareIndex({ need: 0, placesForThem: 0 }, some)).toBeNull();
  expect(fairShareIndex(some, { need: 10, placesForThem: 0 })).toBeNull();
  expect(fairShareIndex({ need: 10, placesForThem: 0 }, some)).toBe(0);
});

test("a site that does not say its places takes nothing from the access to one that does", () => {
  const market: Marketplace = { need: [10], places: [Number.NaN, 5], km: [[1, 1]], decay: "binary" };
  expect([...indices(market, 1).perPerson]).toEqual([0.5]);
});
