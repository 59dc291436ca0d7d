import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FoundOverlaps, overlaps } from "../../../domain/overlap/overlaps.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import type { ScoredOffer } from "../../../domain/score/scoreInput.ts";
import { area, codes, figure } from "../score/build.ts";
import { reachOfKm } from "../score/toy.ts";
import { even } from "../even.ts";
import { areaA, areaB, areaC, distances, example, listed, overlapsOf } from "./build.ts";

/** A library at A with two courses for its 60 people; nobody else is near. */
function library(one: Partial<ScoredOffer> = {}, other: Partial<ScoredOffer> = {}, more: readonly ScoredOffer[] = []) {
  return example({
    areas: [areaA],
    figures: [figure(areaA, 60)],
    offers: [listed("P", 1, 50, one), listed("Q", 1, 50, other), ...more],
  });
}

describe("two courses in one library", () => {
  test("for the same people overlap: 40 of their 100 places are more than the 60 in need", () => {
    const { overlaps: sets, sentence } = overlapsOf(library());
    expect(
      sets.map((set) => [set.places, Math.round(set.removable), set.members.map((each) => Math.round(each.removable))]),
    ).toEqual([[100, 40, [40, 40]]]);
    expect(sentence).toBe(
      "Essential skills: 1 set of offers overlaps: 40 of its 100 places are more than the need in reach.",
    );
  });

  test.each([
    ["one in the evening", { times: "mornings" }, { times: "evenings" }],
    ["one in Urdu and one in Polish", { title: "Phones in Urdu" }, { title: "Phones in Polish" }],
    ["one for women only", { audience: "Women only" }, { audience: "Open to all" }],
    ["one blended", { delivery: "in person" }, { delivery: "blended" }],
  ] as const)("do not overlap when they are different products: %s", (_, one, other) => {
    expect(overlapsOf(library(one, other)).overlaps).toEqual([]);
    expect(overlapsOf(library(one, other)).sentence).toBe(
      "Essential skills: no offers overlap with clearly more places than the need in their reach.",
    );
  });

  test("do not overlap at another level, online, or where they train nobody", () => {
    expect(overlapsOf(library({ level: "general" })).overlaps).toEqual([]);
    expect(overlapsOf(library({ delivery: "online" })).overlaps).toEqual([]);
    expect(overlapsOf(library({ delivery: "signposting" })).overlaps).toEqual([]);
  });

  test("are named from 10 places and a fifth of all up", () => {
    expect([setsFor(80, 50), setsFor(81, 50), setsFor(10, 10), setsFor(11, 10)]).toEqual([1, 0, 1, 0]);
  });

  test("that come to people overlap too, and lie where their venue is or where the people are", () => {
    const far = area("F", 60);
    const { overlaps: sets } = overlapsOf(
      example({
        areas: [areaA, far],
        figures: [figure(areaA, 60), figure(far, 100)],
        offers: ["P", "Q"].map((id) => listed(id, null, 50, { delivery: "outreach", serves: codes("A") })),
      }),
    );
    expect(
      sets.map(({ members, gapsNearby }) => [members[0]?.lon, gapsNearby.map((gap) => [gap.name, gap.km.toFixed(1)])]),
    ).toEqual([[null, [["Area F", "60.0"]]]]);
  });
});

describe("who may be linked", () => {
  const [wardA, wardB, wardC] = [area("A", 0), area("B", 8), area("C", 16)];

  test("not an offer of which every place is needed, though half of its people are another's too", () => {
    const asked = example({
      areas: [wardA, wardB],
      figures: [figure(wardA, 60), figure(wardB, 60)],
      offers: [listed("P", 0, 100), listed("Q", 0, 60)],
    });
    const reachOf = distances([
      [2, 2],
      [null, 2],
    ]);
    expect(overlapsOf(asked, { reachOf }).overlaps).toEqual([]);
  });

  test("one that keeps free places by itself, even if others could be steered to all of them: free is not removable", () => {
    const asked = example({
      areas: [wardA, wardB, wardC],
      figures: [figure(wardA, 60), figure(wardB, 60), figure(wardC, 100)],
      offers: [listed("P", 0, 40), listed("Q", 0, 200), listed("R", 0, 100)],
    });
    const reachOf = distances([
      [1, 1, null],
      [9, null, 1],
      [null, null, 1],
    ]);
    const [set] = overlapsOf(asked, { reachOf }).overlaps;
    expect(set?.members.map(({ title, free, removable }) => [title, Math.round(free), Math.round(removable)])).toEqual([
      ["Course Q", 150, 140],
      ["Course P", 6, 0],
    ]);
    expect([set?.places, Math.round(set?.removable ?? Number.NaN)]).toEqual([240, 140]);
  });
});

describe("what is not known", () => {
  test("an offer that does not say its places takes no part, and that is said", () => {
    const { overlaps: sets, notes, whole } = overlapsOf(library({}, {}, [listed("U", 1, null)]));
    expect(sets.map(({ members }) => members.length)).toEqual([2]);
    expect(whole.offers).toBe(2);
    expect(notes).toContain("1 of 3 offers do not say how many places there are; unknown places are not counted.");
  });

  test("an offer that is taken to have a usual number of places takes part, and that is said", () => {
    const asked = library({}, {}, [listed("U", 1, null)]);
    const { overlaps: sets } = overlapsOf({ ...asked, settings: { ...asked.settings, imputePlaces: true } });
    expect(sets.map(({ members }) => members.map(({ places, placesBasis }) => [places, placesBasis]))).toEqual([
      [
        [50, "measured"],
        [50, "measured"],
        [50, "imputed"],
      ],
    ]);
    expect(sets[0]?.sentence).toBe(
      "90 of 150 places across these 3 offers are more than the need in reach; no area here lacks places once people are steered to free ones. One of them does not say its places: a usual number is taken.",
    );
  });

  test("nothing overlaps where no need is known, however many places there are", () => {
    const { overlaps: sets, whole, sentence } = overlapsOf({ ...library(), figures: [] });
    expect(sets).toEqual([]);
    expect(whole.removable).toBeNull();
    expect(sentence).toBe("Essential skills: no need is known, so it cannot be told whether places are more than it.");
  });

  test("nothing is said of offers around which more than a twentieth of adults live where need is unknown", () => {
    const near = area("N", 2, { adults: 100 });
    const withNeighbour = (adults: number) =>
      overlapsOf({
        ...library(),
        areas: [areaA, { ...near, adults }],
        figures: [figure(areaA, 60), figure(near, null)],
      });
    // As near to the library as the 1,000 adults of A: 52 of 1,052 are under a twentieth, 53 of 1,053 over it.
    expect(withNeighbour(52).overlaps.length).toBe(1);
    const { overlaps: sets, notes } = withNeighbour(53);
    expect(sets).toEqual([]);
    expect(notes[0]).toBe(
      "Overlap cannot be told of 2 offers: more than 5% of the adults in reach live where need is not known.",
    );
  });
});

describe("the study area", () => {
  test("only sets with an offer in it are named; those around it are for their own partnership", () => {
    const asked = example({
      areas: [areaA, area("Z", 25)],
      figures: [figure(areaA, 20), figure(area("Z", 25), 20)],
      offers: [...twinsAt("P", "Q", 0), ...twinsAt("X", "Y", 25)],
      studyArea: [areaA],
    });
    expect(overlapsOf(asked).overlaps.map(({ members }) => members.map(({ title }) => title))).toEqual([
      ["Course P", "Course Q"],
    ]);
    expect(overlapsOf({ ...asked, studyArea: [] }).overlaps.length).toBe(2);
  });

  test("it is said where the ring around it is narrower than people travel", () => {
    const { notes } = overlapsOf({ ...library(), studyArea: [areaA], bufferKm: 3 });
    expect(notes).toContain(
      "People travel up to 10 km, but are counted only up to 3 km around the study area: near its edge places that others use may look like more than the need.",
    );
  });
});

test("the offer with the most places stands first, and the area with the most need; an offer that nobody here can reach is not on the map", () => {
  const asked = example({
    areas: [areaA, area("B", 2)],
    figures: [figure(areaA, 10), figure(area("B", 2), 30)],
    offers: [listed("P", 1, 40), listed("Q", 1, 60), listed("X", 300, 500)],
    studyArea: [areaA, area("B", 2)],
  });
  const { overlaps: sets, whole } = overlapsOf(asked);
  expect(sets.map(({ members }) => members.map(({ title }) => title))).toEqual([["Course Q", "Course P"]]);
  expect(sets[0]?.areasServed.map(({ code, need }) => [code, need])).toEqual([
    ["B", 30],
    ["A", 10],
  ]);
  expect(whole).toEqual({ offers: 2, places: 100, placed: expect.closeTo(40, 9), removable: expect.closeTo(60, 9) });
});

test("places could serve the areas nearby that lack some, the nearest first, not those whose people only need a signpost", () => {
  const [lacks, lacksToo] = [area("L", 20), area("M", 40)];
  const { overlaps: sets } = overlapsOf({
    ...library(),
    areas: [areaA, lacks, lacksToo],
    figures: [figure(areaA, 60), figure(lacks, 62), figure(lacksToo, 5)],
  });
  expect(sets[0]?.gapsNearby.map(({ name, unmet, km }) => [name, unmet, km.toFixed(1)])).toEqual([
    ["Area L", 62, "19.0"],
    ["Area M", 5, "39.0"],
  ]);
  expect(sets[0]?.sentence).toBe(
    "40 of 100 places across these 2 offers are more than the need in reach; they could serve Area L (62 people unmet, 19 km) and Area M (5 people unmet, 39 km).",
  );
});

describe("how sure a set is", () => {
  test("nobody knows where the need has no interval; then it is named all the same", () => {
    const { overlaps: sets, notes } = sureWith(null, null);
    expect(sets.map(({ sureness }) => sureness)).toEqual([null]);
    expect(notes.at(-1)).toBe("1 set rests on need figures without an interval: nobody knows how sure it is.");
  });

  test("certain where the need is exact", () => {
    expect(sureWith(60, 60).overlaps.map(({ sureness }) => sureness)).toEqual([1]);
  });

  test("is the share of draws with at least 10 and a fifth of the places to spare; below four in five it is set apart", () => {
    const { overlaps: sets, notSure, sentence, notes } = sureWith(20, 150);
    expect(sets).toEqual([]);
    // Flagged up to 80 people in need; that is 0.63 standard deviations of the upper half above 60, so 73% by the normal table.
    expect(notSure.map(({ sureness }) => sureness)).toEqual([expect.closeTo(0.73, 1)]);
    expect(sentence).toBe(
      "Essential skills: no offers overlap with clearly more places than the need in their reach. 1 more set is not sure.",
    );
    expect(notes.at(-1)).toContain("the share of 200 draws of what the need may be (seed 7)");
  });

  test("is sure from four draws in five up", () => {
    // Up to 80 people in need is 1.1 standard deviations of the upper half above 60: 86.5% by the normal table.
    expect(sureWith(20, 100).overlaps.map(({ sureness }) => sureness)).toEqual([expect.closeTo(0.865, 1)]);
  });

  test("comes out the same for the same seed, and says how far it is after every draw", () => {
    const asked = { ...library(), figures: [figure(areaA, 60, { lo: 20, hi: 150 })] };
    const options = { draws: 60, seed: 3 };
    expect(overlapsOf(asked, options)).toEqual(overlapsOf(asked, options));
    const done: number[] = [];
    const steps = overlaps(asked, options);
    for (let step = steps.next(); step.done !== true; step = steps.next()) done.push(step.value.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.filter((each) => each > 20 && each < 80)).toEqual(Array.from({ length: 59 }, (_, n) => n + 21));
  });
});

const wards = [areaA, areaB, areaC, area("D", 5), area("E", 12)];
const market = fc.tuple(
  fc.array(even(0, 120), { minLength: 5, maxLength: 5 }),
  fc.array(fc.tuple(even(0, 16), even(1, 90)), { minLength: 2, maxLength: 7 }),
);

describe("of any market", () => {
  test("the order of the offers changes nothing", () => {
    fc.assert(
      fc.property(market, ([need, sites]) => {
        const offers = sites.map(([km, places], n) => listed(String.fromCharCode(65 + n), km, places));
        const asked = {
          areas: wards,
          figures: wards.map((each, n) => figure(each, need[n] ?? 0, { lo: need[n] ?? 0, hi: 130 })),
        };
        const settings = { ...defaultSettings, reach: reachOfKm(8), imputePlaces: false };
        const inOrder = (given: readonly ScoredOffer[]) =>
          rounded(overlapsOf(example({ ...asked, settings, offers: given }), { draws: 50 }));
        expect(inOrder(offers.toReversed())).toEqual(inOrder(offers));
      }),
      { numRuns: 60 },
    );
  });

  test("a set's places are its essential and its removable ones, both not below 0, and its members' own are never more than the set's", () => {
    fc.assert(
      fc.property(market, ([need, sites]) => {
        const offers = sites.map(([km, places], n) => listed(String.fromCharCode(65 + n), km, places));
        const figures = wards.map((each, n) => figure(each, (need[n] ?? 0) / 4));
        for (const set of overlapsOf(example({ areas: wards, figures, offers })).overlaps) {
          expect(set.essential + set.removable).toBeCloseTo(set.places, 9);
          expect(set.essential).toBeGreaterThanOrEqual(-1e-9);
          expect(set.removable).toBeGreaterThanOrEqual(Math.max(10, 0.2 * set.places) - 1e-6);
          for (const each of set.members) expect(each.removable).toBeLessThanOrEqual(set.removable + 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** How many sets two courses in one library with so many places each make beside so many people in need. */
function setsFor(need: number, places: number): number {
  const offers = [listed("P", 1, places), listed("Q", 1, places)];
  return overlapsOf(example({ areas: [areaA], figures: [figure(areaA, need)], offers })).overlaps.length;
}

function twinsAt(first: string, second: string, km: number): ScoredOffer[] {
  return [listed(first, km, 50), listed(second, km, 50)];
}

/** The library, its 60 people known only between two bounds. */
function sureWith(lo: number | null, hi: number | null): FoundOverlaps {
  return overlapsOf({ ...library(), figures: [figure(areaA, 60, { lo, hi })] }, { draws: 200, seed: 7 });
}

/** Figures to a millionth: sums in another order differ in their last digits. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === "number" ? Number(each.toFixed(6)) : each)),
  );
}
