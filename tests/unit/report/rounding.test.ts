import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReportRow, reportRowSchema } from "../../../domain/contract/reportRun.ts";
import { chosenTotals } from "../../../domain/report/chosenTotals.ts";
import { maskedOverlaps } from "../../../domain/report/disclosure/maskedOverlaps.ts";
import { roundedRow } from "../../../domain/report/disclosure/roundedRow.ts";
import { roundedChosen, roundedStudyArea } from "../../../domain/report/disclosure/roundedTotals.ts";
import { roundingBelow } from "../../../domain/report/disclosure/rounding.ts";
import { scoredLevel } from "./builders.ts";
import { countedRow, essentialRows, rowOf } from "./builtRows.ts";
import { overlapOf } from "./overlapOf.ts";

/** From 0, evenly spread: doubles of fast-check are nearly all next to nothing. */
function hundredths(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 100 * most }).map((figure) => figure / 100);
}

const below10 = { rounding: roundingBelow(10), yearsToClear: 10 };

describe("what people are rounded to", () => {
  test("is half the threshold where that is whole, else the threshold: 10 and 5 to the nearest 5, 2 to the nearest 1", () => {
    expect([10, 5, 2, 3, 20, 100].map((below) => roundingBelow(below).base)).toEqual([5, 5, 1, 3, 10, 50]);
  });

  test("halves go up, and a sum that misses a half by its last digits does too", () => {
    const { near, down, up } = roundingBelow(10);
    expect([12.4, 12.5, 12.4999999999, 17.4, 0].map((people) => near(people))).toEqual([10, 15, 15, 15, 0]);
    expect([down(14.9), down(14.9999999999), up(15.0000000001), up(15.1), up(0)]).toEqual([10, 15, 15, 20, 0]);
    expect(near(null)).toBeNull();
  });

  test("what comes to the threshold still does, at every threshold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), hundredths(900), (below, more) => {
        expect(roundingBelow(below).near(below + more)).toBeGreaterThanOrEqual(below);
      }),
    );
  });
});

describe("a row with its people rounded", () => {
  test("by hand: 243 in need and 151.6 unmet of whom 41 are signpostable read 245, 150 and 40, and all else follows", () => {
    const { gap } = roundedRow(countedRow(1, [243, 151.6, 41], { fairShareIndex: 61.3, adults: 8000 }), below10);
    expect(gap).toMatchObject({
      adults: 8000,
      needStock: { value: 2450, lo: 1900, hi: 2950 },
      needPerYear: 245,
      needLo: 190,
      needHi: 295,
      met: 95,
      unmet: 150,
      structural: 110,
      signpostable: 40,
      gapScore: (100 * 150) / 245,
      // 61.3 of 100 for 243 people is a fair share for 148.96 of them: 150.
      fairShareIndex: (100 * 150) / 245,
      placesPerPerson: null,
      yearsToReachEveryone: 2450 / 95,
      class: "gap",
      nearestOfferKm: 1.25,
    });
  });

  test("where everybody is to be reached in less than a year, people today are the smaller number and are rounded themselves", () => {
    const row = countedRow(1, [243, 151.6, 41]);
    const halfAYear = { rounding: roundingBelow(10), yearsToClear: 0.5 };
    const today = { value: 121.5, lo: 99, hi: 142, marker: null };
    expect(roundedRow({ ...row, gap: { ...row.gap, needStock: today } }, halfAYear).gap.needStock).toEqual({
      value: 120,
      lo: 95,
      hi: 145,
      marker: null,
    });
  });

  test("a range of scores that is rounded outwards ends at 100", () => {
    const [, brook] = essentialRows();
    if (brook?.sureness == null) throw new TypeError("expected a row with ranges");
    const all = { ...brook, sureness: { ...brook.sureness, gapScore: { low: 90, high: 100 } } };
    // 112 of 112 people are 115 of 110: more than there are.
    const gap = { ...all.gap, needPerYear: 112, unmet: 112, met: 0, gapScore: 100 };
    expect(roundedRow({ ...all, gap }, below10).sureness).toMatchObject({ gapScore: { high: 100 } });
  });

  test("a range is rounded outwards, and so is one of scores, by the people that it is of", () => {
    const [, brook] = essentialRows();
    if (brook === undefined) throw new TypeError("expected a row");
    expect(roundedRow(brook, below10).sureness).toMatchObject({
      unmet: { low: 0, high: 45 },
      // 4.1 to 28 of every 100 of 120 people are 4.92 to 33.6.
      gapScore: { low: 0, high: (100 * 35) / 120 },
    });
  });

  test("what it is set beside is rounded alike, and its score is worked out again", () => {
    const before = {
      needPerYear: 123,
      needMarker: null,
      placesInReach: 300,
      unmet: 41,
      gapScore: (100 * 41) / 123,
      class: "gap",
      rank: 1,
    };
    expect(roundedRow(countedRow(1, [120, 50, 0], {}, { before }), below10).before).toMatchObject({
      needPerYear: 125,
      unmet: 40,
      gapScore: 32,
      placesInReach: 300,
    });
  });

  test("bounds that are all a publisher gives of a need stay as they were published", () => {
    const [, , , dale] = essentialRows();
    if (dale === undefined) throw new TypeError("expected a row");
    expect(roundedRow(dale, below10).gap).toEqual(dale.gap);
  });

  test("where part of the need could not be scored, met and unmet are not all of it, and the score is of those who were", () => {
    const partly = rowOf(1, {
      needPerYear: 300,
      met: 61,
      unmet: 122,
      structural: 122,
      signpostable: 0,
      gapScore: (100 * 122) / 183,
    });
    const { needPerYear, met, unmet, gapScore } = roundedRow(partly, below10).gap;
    expect([needPerYear, met, unmet, gapScore]).toEqual([300, 60, 120, (100 * 120) / 180]);
  });
});

type Figures = Readonly<Record<"need" | "unmetShare" | "steeredShare" | "index", number>>;

const figures: fc.Arbitrary<Figures> = fc.record({
  need: hundredths(400),
  unmetShare: hundredths(1),
  steeredShare: hundredths(1),
  index: hundredths(400),
});

function rowWith({ need, unmetShare, steeredShare, index }: Figures): ReportRow {
  const unmet = need * unmetShare;
  return countedRow(1, [need, unmet, unmet * steeredShare], {
    fairShareIndex: need === 0 ? null : index,
    class: "gap",
  });
}

test("met and unmet are the need and what would help adds up to the unmet, rounded as before", () => {
  fc.assert(
    fc.property(figures, (of) => {
      const { gap } = roundedRow(rowWith(of), below10);
      expect((gap.met ?? Number.NaN) + (gap.unmet ?? Number.NaN)).toBe(gap.needPerYear);
      expect((gap.structural ?? Number.NaN) + (gap.signpostable ?? Number.NaN)).toBe(gap.unmet);
      expect(Math.min(gap.met ?? -1, gap.signpostable ?? -1)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a row says no more than its rounded need, unmet, structural and fair-share people: any other people that round to the same give the same row", () => {
  fc.assert(
    fc.property(figures, (of) => {
      const rounded = roundedRow(rowWith(of), below10).gap;
      const { needPerYear: need, unmet, structural, fairShareIndex: index } = rounded;
      if (need === null || unmet === null || structural === null || need === 0) return;
      const fairPeople = ((index ?? Number.NaN) * need) / 100;
      expect(index === 200 || Math.abs(fairPeople / 5 - Math.round(fairPeople / 5)) < 1e-9).toBe(true);
      // The very middle of all worlds that read so: the rounded figures themselves.
      const middle = countedRow(1, [need, unmet, unmet - structural], { fairShareIndex: index, class: "gap" });
      const bounds = { needLo: null, needHi: null, needStock: null, yearsToReachEveryone: null };
      expect({ ...roundedRow(middle, below10).gap, ...bounds }).toEqual({
        ...rounded,
        ...bounds,
        spareShare: middle.gap.spareShare,
      });
    }),
  );
});

/** The index that is shown of twenty people. */
function indexOf(fairShareIndex: number): number | null {
  return roundedRow(countedRow(1, [20, 0, 0], { fairShareIndex }), below10).gap.fairShareIndex;
}

test("an index above 200 reads 200, for where few share many places each of them would show", () => {
  expect([198, 199, 240, 900].map((index) => indexOf(index))).toEqual([200, 200, 200, 200]);
  expect([49, 70, 0].map((index) => indexOf(index))).toEqual([50, 75, 0]);
});

test("sums are of exact people and rounded by themselves, so that they need not be those of the rounded rows", () => {
  const rows = [1, 2, 3].map((n) => countedRow(n, [112, 52, 12]));
  const totals = roundedChosen(chosenTotals(rows), below10);
  expect([totals.needPerYear, totals.unmet, totals.met, totals.needStock, totals.signpostable]).toEqual([
    335, 155, 180, 3350, 35,
  ]);
  expect(rows.map((row) => roundedRow(row, below10).gap.unmet)).toEqual([50, 50, 50]);
});

test("a rounded row is still one", () => {
  fc.assert(
    fc.property(figures, (of) => {
      const row = roundedRow(rowWith(of), below10);
      expect(reportRowSchema.parse(row)).toEqual(row);
    }),
  );
});

test("the study area is rounded with its twins, its online places and what other numbers of places would make of it", () => {
  const { totals, whole } = scoredLevel("essential", [countedRow(1, [603, 202, 30])]);
  const reach = { met: 381.2, unmet: 221.8, gapScore: (100 * 221.8) / 603, gaps: 1 };
  const online = {
    offers: 2,
    offersWithoutPlaces: 0,
    places: 5000,
    share: 41.3,
    eligible: 101,
    placed: 41.3,
    unmetAfter: 160.7,
    gapScoreAfter: (100 * 160.7) / 603,
  };
  const imputed = {
    basis: "median of measured" as const,
    source: null,
    offers: 3,
    measured: 9,
    places: 12,
    low: 8,
    high: 20,
    gapScoreAtLow: (100 * 233) / 603,
    gapScoreAtHigh: (100 * 188) / 603,
  };
  const rounded = roundedStudyArea({ totals: { ...totals, shorterReach: reach, online, imputed }, whole }, below10);
  expect(rounded.totals).toMatchObject({
    needStock: 6050,
    needPerYear: 605,
    met: 405,
    unmet: 200,
    gapScore: (100 * 200) / 605,
    yearsToReachEveryone: 6050 / 405,
    shorterReach: { met: 380, unmet: 220, gapScore: (100 * 220) / 600, gaps: 1 },
    longerReach: null,
    online: { places: 5000, share: 40, eligible: 100, placed: 40, unmetAfter: 160, gapScoreAfter: (100 * 160) / 605 },
    imputed: { places: 12, gapScoreAtLow: (100 * 235) / 605, gapScoreAtHigh: (100 * 190) / 605 },
    places: 640,
  });
  expect(rounded.whole).toMatchObject({ need: { low: 540, high: 670 }, unmet: { low: 160, high: 225 } });
});

test("places of a set of offers that are needed, free or removable are rounded as people are, and its sentence says the rounded ones", () => {
  const overlaps = overlapOf();
  const [set] = overlaps.overlaps;
  if (set === undefined) throw new TypeError("expected a set");
  const odd = {
    ...set,
    essential: 97.3,
    removable: set.places - 97.3,
    members: set.members.map((member) => ({ ...member, free: 12.4, removable: 13.6 })),
  };
  const { overlaps: shown, sentence } = maskedOverlaps(
    { ...overlaps, overlaps: [odd] },
    { level: "essential", areas: new Set(), below: 10, rounding: below10.rounding },
  );
  expect(shown[0]).toMatchObject({ essential: 95, removable: set.places - 95, share: (set.places - 95) / set.places });
  expect(shown[0]?.members.map(({ free, removable }) => [free, removable])).toEqual(set.members.map(() => [10, 15]));
  expect(shown[0]?.sentence).toContain(`${set.places - 95} of ${set.places} places`);
  expect(sentence).toBe("Essential skills: 1 set of offers overlaps and has more places than the need in reach.");
});
