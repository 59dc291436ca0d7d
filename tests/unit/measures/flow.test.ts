import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../../domain/score/allocation/allocate.ts";
import { decays } from "../../../domain/score/reach/decay.ts";
import { mostPlaced } from "../../../domain/score/allocation/flow/mostPlaced.ts";
import { splitUnmet } from "../../../domain/score/allocation/flow/splitUnmet.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import { type Marketplace, marketplaces, reachIn, sum } from "../score/marketplace.ts";
import { need, places, sixDecimals, toyReach } from "./toy.ts";

const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];

function split(market: Marketplace, ids = letters.slice(0, market.need.length), isFirst?: readonly boolean[]) {
  const reach = reachIn(market);
  const input = { need: Float64Array.from(market.need), places: Float64Array.from(market.places), reach };
  const { unmet, idle, flows } = allocate({ ...input, withFlows: true });
  if (flows === null) throw new Error("no flows");
  const first = isFirst === undefined ? {} : { isFirst };
  return { ...input, unmet, ...splitUnmet({ ...input, allocation: { unmet, idle, flows }, ids, ...first }) };
}

/**
 * The most that can be placed, without any flow: some group of areas has the largest excess of people over places in its reach, and that
 * excess is the least unmet (Hall's theorem). Tries every group.
 */
function mostByGroups({ need: people, places: room, km }: Pick<Marketplace, "need" | "places" | "km">): number {
  let worst = 0;
  for (let group = 0; group < 1 << people.length; group++) {
    const areas = Array.from(people.keys()).filter((i) => (group >> i) % 2 === 1);
    const sites = Array.from(room.keys()).filter((j) => areas.some((i) => (km[i]?.[j] ?? Infinity) <= 10));
    const excess = sum(areas.map((i) => people[i] ?? 0)) - sum(sites.map((j) => room[j] ?? 0));
    worst = Math.max(worst, excess);
  }
  return sum(people) - worst;
}

describe("unmet people, parted into those who could be steered and those who lack places", () => {
  test("in the worked example 50 of A's people lack places, and 6.474481 could have B's places at P if B's people went to Q", () => {
    const reach = toyReach(decays.gaussian);
    const { unmet, idle, flows } = allocate({ need, places, reach, withFlows: true });
    if (flows === null) throw new Error("no flows");
    const parted = splitUnmet({ need, places, reach, allocation: { unmet, idle, flows }, ids: ["A", "B", "C"] });
    expect({
      structural: sixDecimals(parted.structural),
      signpostable: sixDecimals(parted.signpostable),
      mostPlaced: parted.mostPlaced,
    }).toEqual({ structural: [50, 0, 0], signpostable: [6.474481, 0, 0], mostPlaced: 110 });
  });

  test("the two parts are the unmet people of each area, and no area is worse off than it was", () => {
    fc.assert(
      fc.property(marketplaces, (market) => {
        const { unmet, structural, signpostable } = split(market);
        for (const [i, left] of unmet.entries()) {
          expect(structural[i]).toBeGreaterThanOrEqual(0);
          expect(signpostable[i]).toBeGreaterThanOrEqual(0);
          expect((structural[i] ?? -1) + (signpostable[i] ?? -1)).toBeCloseTo(left, 9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("those who lack places are exactly those whom no steering could place, as trying every group of areas shows", () => {
    fc.assert(
      fc.property(marketplaces, (market) => {
        const { structural, mostPlaced: placed } = split(market);
        expect(placed).toBeCloseTo(mostByGroups(market), 5);
        expect(sum(structural)).toBeCloseTo(sum(market.need) - mostByGroups(market), 5);
      }),
      { numRuns: 500 },
    );
  });

  test("the totals do not depend on how areas are called", () => {
    fc.assert(
      fc.property(marketplaces, (market) => {
        const ids = letters.slice(0, market.need.length);
        expect(sum(split(market, ids.toReversed()).structural)).toBeCloseTo(sum(split(market, ids).structural), 6);
      }),
    );
  });

  test("of two areas that could have the same free place, the first by id is given it, wherever it stands in the list", () => {
    // Two areas reach only the full site. A third has .339623 people there who could move to the free places at the other.
    const market: Marketplace = {
      need: [10, 10, 2],
      places: [6, 4],
      km: [
        [1, 20],
        [1, 20],
        [1, 1],
      ],
      decay: "binary",
    };
    expect(sixDecimals(split(market, ["a", "b", "c"]).signpostable)).toEqual([0.339623, 0, 0]);
    expect(sixDecimals(split(market, ["b", "a", "c"]).signpostable)).toEqual([0, 0.339623, 0]);
  });

  test("areas helped first lack exactly what no steering could spare them while everybody else keeps a place, whatever they are called", () => {
    fc.assert(
      fc.property(marketplaces, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (market, flags) => {
        const ids = letters.slice(0, market.need.length);
        const isFirst = flags.slice(0, market.need.length);
        const ofFirst = (values: Float64Array) => sum([...values].filter((_, i) => isFirst[i]));
        const {
          need: people,
          places: room,
          reach,
          unmet,
          structural,
          mostPlaced: placed,
        } = split(market, ids, isFirst);
        // Of the others only those who have a place must be placed.
        const wanted = people.map((count, i) => (isFirst[i] ? count : count - (unmet[i] ?? Number.NaN)));
        const most = mostPlaced({ need: wanted, places: room, reach }).placed;
        expect(ofFirst(structural)).toBeCloseTo(sum(wanted) - most, 5);
        expect(ofFirst(split(market, ids.toReversed(), isFirst).structural)).toBeCloseTo(ofFirst(structural), 5);
        expect(placed).toBeCloseTo(mostByGroups(market), 5);
        expect(sum(structural)).toBeCloseTo(sum(people) - placed, 5);
      }),
      { numRuns: 500 },
    );
  });

  test("the study area comes before its ring: of two areas that could have one free place it is the first by id only among their own", () => {
    const market: Marketplace = {
      need: [10, 10, 2],
      places: [6, 4],
      km: [
        [1, 20],
        [1, 20],
        [1, 1],
      ],
      decay: "binary",
    };
    const { structural, signpostable } = split(market, ["a", "b", "c"], [false, true, true]);
    expect(sixDecimals(signpostable)).toEqual([0, 0.339623, 0]);
    expect(sum(structural)).toBeCloseTo(sum(split(market).structural), 9);
  });

  test("an area whose need is unknown takes part in neither, and a site whose places are unknown helps nobody", () => {
    const { structural, signpostable } = split({
      need: [Number.NaN, 30],
      places: [Number.NaN, 20],
      km: [
        [1, 1],
        [1, 1],
      ],
      decay: "binary",
    });
    expect([[...structural], [...signpostable]]).toEqual([
      [Number.NaN, 10],
      [Number.NaN, 0],
    ]);
  });
});

test("the most that can be placed is the same from nothing as from the allocation", () => {
  fc.assert(
    fc.property(marketplaces, (market) => {
      const { need: people, places: room, reach, mostPlaced: fromAllocation } = split(market);
      const placing = mostPlaced({ need: people, places: room, reach });
      expect(placing.placed).toBeCloseTo(fromAllocation, 5);
      expect(sum(placing.flows)).toBeCloseTo(placing.placed, 6);
      expect(sum(placing.idle)).toBeCloseTo(sum(room) - placing.placed, 6);
      expect(Math.min(0, ...placing.flows)).toBe(0);
    }),
  );
});

test("a chain of moves as long as the list of areas is followed to its end", () => {
  // Area i reaches sites i and i + 1; everybody sits at home but the first has one person too many and the last site one place.
  const length = 5000;
  const pairs = Array.from({ length: 2 * length }, (_, k) => ({ area: k >> 1, site: (k + 1) >> 1, km: 1 }));
  const chain = reachFromPairs({ areas: length, sites: length + 1, pairs, radiusKm: 10, decay: decays.binary });
  const people = new Float64Array(length).fill(1);
  people[0] = 2;
  const room = new Float64Array(length + 1).fill(1);
  const flows = new Float64Array(pairs.length).map((_, k) => (k % 2 === 0 ? 1 : 0));
  const unmet = new Float64Array(length);
  unmet[0] = 1;
  const idle = new Float64Array(length + 1);
  idle[length] = 1;
  const { placed } = mostPlaced({ need: people, places: room, reach: chain, start: { unmet, idle, flows } });
  expect(placed).toBe(length + 1);
});

test("what does not fit is refused with both numbers", () => {
  const reach = toyReach(decays.binary);
  expect(() => mostPlaced({ need: Float64Array.of(1), places, reach })).toThrow("need has 1 areas, expected 3");
  expect(() => mostPlaced({ need, places: need, reach })).toThrow("places has 3 sites, expected 2");
  const start = { unmet: need, idle: places, flows: Float64Array.of(1) };
  expect(() => mostPlaced({ need, places, reach, start })).toThrow("flows has 1 pairs, expected 4");
  expect(() => splitUnmet({ need, places, reach, allocation: start, ids: ["A"] })).toThrow(
    "ids has 1 areas, expected 3",
  );
});
