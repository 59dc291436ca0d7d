import { describe, expect, test } from "vitest";
import { catchmentLinks } from "../../../domain/overlap/catchmentLinks.ts";
import { removable } from "../../../domain/overlap/removable.ts";
import { standing } from "../../../domain/overlap/standing.ts";
import { workings } from "../../../domain/score/workings.ts";
import { bySite } from "../../../domain/score/allocation/flow/bySite.ts";
import { example, exampleReach, file, overlapsOf } from "./build.ts";

const { base } = workings(example(), { reachOf: exampleReach });
const { need, reach, allocation, flows } = base;
const placesOf = base.sites.places;
const [p, q, r] = [0, 1, 2] as const;

describe("the worked example", () => {
  test("how much of each catchment lies in each other one, to four decimals", () => {
    expect(sharesOf(0)).toEqual([
      [p, q, 0.9163, 1],
      [p, r, 0.215, 0.4954],
      [q, r, 0.2346, 0.4954],
    ]);
  });

  test("P and Q are the only two that share half of their catchments both ways", () => {
    expect(sharesOf(0.5)).toEqual([[p, q, 0.9163, 1]]);
  });

  test("110 people can be placed, and of each set this many places are essential and the rest could go", () => {
    const stands = standing({ need, places: placesOf, reach, start: { ...allocation, flows } });
    expect(stands.placed).toBeCloseTo(110, 9);
    const removableOf = removable(stands);
    const sets: readonly (readonly number[])[] = [[p], [q], [r], [p, q], [p, r], [q, r], [p, q, r]];
    const table = sets.map((set) => {
      const all = set.reduce((sum, site) => sum + (placesOf[site] ?? Number.NaN), 0);
      const [could, share] = [removableOf(set), removableOf(set) / all];
      return [all, all - could, could, share].map((value) => Number(value.toFixed(4)));
    });
    expect(table).toEqual([
      [60, 30, 30, 0.5],
      [60, 30, 30, 0.5],
      [20, 20, 0, 0],
      [120, 90, 30, 0.25],
      [80, 50, 30, 0.375],
      [80, 50, 30, 0.375],
      [140, 110, 30, 0.2143],
    ]);
  });

  test("when everybody goes where it is near P and Q keep free places, and R none although people of C go without", () => {
    expect([...allocation.idle].map((count) => Number(count.toFixed(4)))).toEqual([14.5569, 18.3638, 0]);
    expect([...allocation.unmet].map((people) => Number(people.toFixed(4)))).toEqual([0, 0, 2.9207]);
    expect([...base.signpostable].map((people) => Number(people.toFixed(4)))).toEqual([0, 0, 2.9207]);
  });

  test("one set is flagged: P and Q, with 30 of their 120 places", () => {
    const { overlaps, notSure, whole, sentence, notes } = overlapsOf(example(), { reachOf: exampleReach });
    expect(notSure).toEqual([]);
    expect(overlaps).toEqual([
      {
        id: "b256120acb3d3714",
        members: [member("P", 17, 2, 60, 14.5569, 30), member("Q", 18, 3, 60, 18.3638, 30)],
        links: [{ one: 0, other: 1, oneInOther: close(0.9163), otherInOne: close(1) }],
        places: 120,
        essential: close(90),
        removable: close(30),
        share: close(0.25),
        sureness: null,
        areasServed: [
          { code: "A", name: "Area A", need: 60 },
          { code: "B", name: "Area B", need: 30 },
        ],
        gapsNearby: [],
        sentence:
          "30 of 120 places across these 2 offers are more than the need in reach; no area here lacks places once people are steered to free ones.",
      },
    ]);
    expect(whole).toEqual({ offers: 3, places: 140, placed: close(110), removable: close(30) });
    expect(sentence).toBe(
      "Essential skills: 1 set of offers overlaps: 30 of its 120 places are more than the need in reach.",
    );
    expect(notes).toEqual(["1 set rests on need figures without an interval: nobody knows how sure it is."]);
  });
});

function sharesOf(from: number): number[][] {
  const steps = catchmentLinks({
    need,
    reach,
    back: bySite(reach),
    mayLink: () => true,
    isApart: () => false,
    from,
  });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { one, other, oneInOther, otherInOne } = step.value;
  return Array.from(one, (site, n) => [
    site,
    other[n] ?? Number.NaN,
    Number(oneInOther[n]?.toFixed(4)),
    Number(otherInOne[n]?.toFixed(4)),
  ]);
}

function member(id: string, row: number, kmNorth: number, places: number, free: number, could: number) {
  return {
    dataset: file,
    row,
    title: `Course ${id}`,
    provider: `Provider ${id}`,
    venue: `Venue ${id}`,
    lon: -2,
    lat: close(53 + kmNorth / 111.195),
    places,
    placesBasis: "measured",
    free: close(free),
    removable: close(could),
  };
}

function close(value: number): unknown {
  return expect.closeTo(value, 4);
}
