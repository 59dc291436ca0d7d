import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredGaps } from "../../../domain/score/scoreInput.ts";
import { area, figure, flow, input, offer, part } from "./build.ts";
import { sum } from "./marketplace.ts";

const [a, b, c] = [area("A", 0), area("B", 0), area("C", 0)];
const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];
const parts = [part("ward A", "district D"), part("ward B", "district D"), part("ward C", "district E")];
const gapAt = (answer: ScoredGaps, code: string) => answer.gaps.find((gap) => gap.code === code);
const hidden = { marker: "c" } as const;

/** A needs 90, B between 10 and 30, C nobody; 55 places for both: half of the 110 who compete. */
const given = input({
  areas: [a, b, c, ...districts],
  parts,
  figures: [figure(a, 90, { lo: 80, hi: 100 }), figure(b, null, { lo: 10, hi: 30, ...hidden }), figure(c, 0)],
  offers: [offer("P", 0, 55)],
});

describe("a suppressed need with bounds:", () => {
  test("competes at the middle of its bounds, but its own row has no need, no score and no rank", () => {
    const answer = scoreGaps(given);
    expect(gapAt(answer, "A")).toMatchObject({ needPerYear: 90, needLo: 80, met: 45, unmet: 45, gapScore: 50 });
    expect(gapAt(answer, "B")).toMatchObject({
      needPerYear: null,
      needLo: 10,
      needHi: 30,
      needMarker: "c",
      placesInReach: 55,
      met: null,
      unmet: null,
      structural: null,
      signpostable: null,
      gapScore: null,
      unmetAfterOnline: null,
      shorterReach: null,
      longerReach: null,
      fairShareIndex: null,
      placesPerPerson: 0.5,
      class: "unknown",
      yearsToReachEveryone: null,
      rank: null,
      flags: ["need suppressed"],
    });
  });

  test("is in the totals and in its district at the middle, and the district says so", () => {
    const { gaps, totals } = scoreGaps({ ...given, areaType: "district" });
    expect(totals).toMatchObject({ needPerYear: 110, met: 55, unmet: 55, gapScore: 50 });
    expect(gaps.find(({ code }) => code === "D")).toMatchObject({
      needPerYear: 110,
      needLo: 90,
      needHi: 130,
      unmet: 55,
      class: "gap",
      flags: ["need partly suppressed"],
    });
  });

  test("hides a district too where nothing else is published there, and leaves its bounds open where a ward has none", () => {
    const all = scoreGaps({
      ...given,
      areaType: "district",
      figures: [figure(b, null, { lo: 10, hi: 30, ...hidden })],
    });
    expect(gapAt(all, "D")).toMatchObject({ needPerYear: null, needLo: null, class: "unknown" });
    expect(gapAt(all, "D")?.flags).toEqual(["need suppressed"]);
    const open = scoreGaps({
      ...given,
      areaType: "district",
      figures: [figure(a, 90), figure(b, null, { lo: 10, hi: 30, ...hidden })],
    });
    expect(gapAt(open, "D")).toMatchObject({ needPerYear: 110, needLo: null, needHi: null });
  });

  test("as a stock is null in its row with its bounds, and at its middle in the total", () => {
    const { gaps, totals } = scoreGaps({ ...given, indicator: { ...flow, kind: "stock" } });
    const row = gaps.find(({ code }) => code === "B");
    expect(row?.needStock).toEqual({ value: null, lo: 10, hi: 30, marker: "c" });
    expect([row?.needLo, row?.needHi]).toEqual([1, 3]);
    expect(totals).toMatchObject({ needStock: 110, needPerYear: 11 });
  });

  test("without bounds is unknown and competes with nobody", () => {
    const answer = scoreGaps({ ...given, figures: [figure(a, 90), figure(b, null, hidden)] });
    expect(gapAt(answer, "A")?.met).toBeCloseTo(55, 9);
    expect(gapAt(answer, "B")).toMatchObject({ needMarker: "c", flags: ["need unknown"] });
    expect(answer.totals.needPerYear).toBe(90);
  });

  test("with the rows that have figures and the middles of those that have none, wards add up to the totals", () => {
    const need = fc.oneof(
      fc.integer({ min: 0, max: 200 }).map((value) => ({ value, lo: null, hi: null, marker: null })),
      fc.integer({ min: 0, max: 40 }).map((lo) => ({ value: null, lo, hi: lo + 20, ...hidden })),
    );
    const places = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.tuple(need, need, need), places, (figures, count) => {
        const { gaps, totals } = scoreGaps({
          ...given,
          figures: [a, b, c].map((each, i) => figure(each, null, figures[i])),
          offers: [offer("P", 0, count)],
        });
        const middles = sum(figures.map(({ value, lo, hi }) => (value === null ? ((lo ?? 0) + (hi ?? 0)) / 2 : 0)));
        const rows = sum(gaps.map(({ needPerYear }) => needPerYear ?? 0));
        expect(rows + middles).toBeCloseTo(totals.needPerYear ?? Number.NaN, 9);
        const unmet = sum(gaps.map((gap) => gap.unmet ?? 0));
        // All three stand at one place, so that everybody has the same chance.
        const chance = (totals.unmet ?? Number.NaN) / Math.max(totals.needPerYear ?? Number.NaN, 1e-9);
        expect(unmet + chance * middles).toBeCloseTo(totals.unmet ?? Number.NaN, 6);
        const names = gaps.filter(({ flags }) => flags.includes("need suppressed")).map(({ code }) => code);
        expect(names.toSorted()).toEqual(["A", "B", "C"].filter((_, i) => figures[i]?.value === null));
      }),
      { numRuns: 60 },
    );
  });
});
