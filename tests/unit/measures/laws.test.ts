import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { access } from "../../../domain/score/results/access.ts";
import { kmOfPair } from "../../../domain/score/reach/kmOfPair.ts";
import { accessBy } from "../../../domain/score/measures/accessBy.ts";
import { container } from "../../../domain/score/measures/container.ts";
import type { Measure } from "../../../domain/score/measures/measure.ts";
import { measureNames, measureWords } from "../../../domain/score/measures/measure.ts";
import { levelOfService, placesPerPerson } from "../../../domain/score/measures/placesPerPerson.ts";
import { shareOfArea, weightByArea } from "../../../domain/score/measures/weightSums.ts";
import type { Reach } from "../../../domain/score/reach/reach.ts";
import { even } from "../even.ts";
import { type Marketplace, marketplaces, reachIn, sum } from "../score/marketplace.ts";
import { steps, sumOfBoth } from "./toy.ts";

type ReachMeasure = Exclude<Measure, "container">;
const byReach = measureNames.filter((name): name is ReachMeasure => name !== "container");

function accessIn(market: Marketplace, measure: ReachMeasure, reach = reachIn(market)): Float64Array {
  const need = Float64Array.from(market.need);
  const radiusKm = new Float64Array(need.length).fill(10);
  return accessBy(measure, { need, places: Float64Array.from(market.places), reach, steps, radiusKm });
}

/** Places at sites that anyone in need reaches, where `counts` says which pairs do. */
function placesReached({ need, places }: Marketplace, reach: Reach, counts: (pair: number) => boolean): number {
  const reached = new Set<number>();
  for (let i = 0; i < reach.areas; i++) {
    for (let k = reach.ptr[i] ?? 0; k < (reach.ptr[i + 1] ?? 0); k++) {
      if ((need[i] ?? 0) > 0 && counts(k)) reached.add(reach.site[k] ?? -1);
    }
  }
  return sum([...reached].map((site) => places[site] ?? Number.NaN));
}

describe("people times access", () => {
  test.each(byReach.filter((name) => measureWords[name].addsUpToPlaces))(
    "adds up to the places that people in need can reach, by %s",
    (measure) => {
      fc.assert(
        fc.property(marketplaces, (market) => {
          const reach = reachIn(market);
          const weighs = (pair: number) => (reach.weight[pair] ?? 0) > 0;
          // 2SFCA and E2SFCA do not look at the reach's weights: a site exactly at the radius counts in both.
          const counts = measure === "2sfca" || measure === "e2sfca" ? () => true : weighs;
          const isNearer = (pair: number) => kmOfPair(reach, 0, pair) < 10;
          const within = measure === "g2sfca" ? isNearer : counts;
          expect(sumOfBoth(market.need, accessIn(market, measure))).toBeCloseTo(
            placesReached(market, reach, within),
            6,
          );
        }),
      );
    },
  );

  test("is never more than the places by m2sfca, and all of them where distance does not count", () => {
    fc.assert(
      fc.property(marketplaces, (market) => {
        const reach = reachIn(market);
        const reached = placesReached(market, reach, (pair) => (reach.weight[pair] ?? 0) > 0);
        const found = sumOfBoth(market.need, accessIn(market, "m2sfca"));
        expect(found).toBeLessThanOrEqual(reached + 1e-6);
        expect(found).toBeGreaterThanOrEqual(market.decay === "binary" ? reached - 1e-6 : 0);
      }),
    );
  });

  test("adds up to the places inside areas with need, by the container ratio", () => {
    const inside = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: 0, max: 90 })));
    const people = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(people, inside, (need, sites) => {
        const ratio = container({
          need: Float64Array.from(need),
          places: Float64Array.from(sites, ([, count]) => count),
          areaOf: Int32Array.from(sites, ([area]) => area),
        });
        const counted = sites.filter(([area]) => (need[area] ?? 0) > 0);
        expect(sumOfBoth(need, ratio)).toBeCloseTo(sum(counted.map(([, count]) => count)), 9);
      }),
    );
  });
});

test("balanced catchments hand out every level of service once, and count every person once", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const reach = reachIn(market);
      const [need, places] = [Float64Array.from(market.need), Float64Array.from(market.places)];
      const asking = shareOfArea(reach, weightByArea(reach, places));
      expect(sum(accessIn(market, "bfca"))).toBeCloseTo(sum(levelOfService({ need, places, reach, asking })), 6);
      const shares = market.need.map((_, i) => sum(asking.subarray(reach.ptr[i], reach.ptr[i + 1])));
      for (const share of shares) expect([0, 1]).toContain(Math.round(share * 1e9) / 1e9);
    }),
  );
});

test.each(byReach)("ten times the need everywhere makes a tenth of the access, by %s", (measure) => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const tenfold = { ...market, need: market.need.map((people) => people * 10) };
      const once = accessIn(market, measure);
      for (const [i, each] of accessIn(tenfold, measure).entries()) expect(each * 10).toBeCloseTo(once[i] ?? -1, 6);
    }),
  );
});

/** The first site listed twice, its places parted between the two. */
function listedTwice(market: Marketplace): Marketplace {
  const [first = Number.NaN, ...rest] = market.places;
  return {
    ...market,
    places: [first / 2, ...rest, first / 2],
    km: market.km.map((row) => [...row, row[0] ?? Number.NaN]),
  };
}

test.each(["cha", "2sfca", "e2sfca", "g2sfca", "m2sfca"] as const)(
  "listing one site as two with the same places in all changes nothing, by %s",
  (measure) => {
    fc.assert(
      fc.property(marketplaces, (market) => {
        const whole = accessIn(market, measure);
        for (const [i, each] of accessIn(listedTwice(market), measure).entries()) {
          expect(each).toBeCloseTo(whole[i] ?? -1, 6);
        }
      }),
    );
  },
);

test.each(["3sfca", "bfca"] as const)(
  "listing one site as two does change the access by %s: merge listings first",
  (measure) => {
    const market: Marketplace = {
      need: [30, 60],
      places: [20, 10],
      km: [
        [2, 6],
        [7, 1],
      ],
      decay: "gaussian",
    };
    const [whole, twice] = [accessIn(market, measure), accessIn(listedTwice(market), measure)];
    expect(Math.abs((whole[0] ?? 0) - (twice[0] ?? 0))).toBeGreaterThan(0.01);
  },
);

test("in 3SFCA people may choose a site without places, which takes demand from the others", () => {
  const open: Marketplace = {
    need: [30, 60],
    places: [20, 10],
    km: [
      [2, 6],
      [7, 1],
    ],
    decay: "gaussian",
  };
  const withClosed = {
    ...open,
    places: [...open.places, 0],
    km: [
      [2, 6, 1],
      [7, 1, 20],
    ],
  };
  const [before, after] = [accessIn(open, "3sfca"), accessIn(withClosed, "3sfca")];
  // The first area's people now choose the closed site too, so that more is left for the second.
  expect(after[0]).toBeLessThan((before[0] ?? 0) - 0.01);
  expect(after[1]).toBeGreaterThan((before[1] ?? 0) + 0.001);
  expect(sumOfBoth(withClosed.need, after)).toBeCloseTo(30, 9);
});

test("a single zone is the plain two-step measure, whatever it weighs", () => {
  fc.assert(
    fc.property(marketplaces, even(0.01, 1), (market, weight) => {
      const [need, places] = [Float64Array.from(market.need), Float64Array.from(market.places)];
      const input = { need, places, reach: reachIn(market), radiusKm: new Float64Array(need.length) };
      const zoned = accessBy("e2sfca", { ...input, steps: [{ upToKm: 10, weight }] });
      const plain = accessBy("2sfca", { ...input, steps });
      for (const [i, each] of zoned.entries()) expect(each).toBeCloseTo(plain[i] ?? -1, 9);
    }),
  );
});

test("two steps with the same weights are the access that the fair-share index uses", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const reach = reachIn(market);
      const [need, places] = [Float64Array.from(market.need), Float64Array.from(market.places)];
      const both = placesPerPerson({ need, places, reach, asking: reach.weight, getting: reach.weight });
      const known = access({ need, places, reach });
      for (const [i, each] of both.entries()) expect(each).toBeCloseTo(known[i] ?? -1, 9);
    }),
  );
});
