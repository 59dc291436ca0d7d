import { expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { figure, flow } from "./build.ts";
import { toy, toyA, toyB, toyC, toyReach } from "./toy.ts";

const six = (value: number) => expect.closeTo(value, 6);

test("the worked example comes out of a whole answer as it is worked by hand, its stock being ten times the yearly need", () => {
  const figures = [figure(toyA, 1000), figure(toyB, 400), figure(toyC, 200)];
  const { gaps, totals } = scoreGaps(toy({ figures, indicator: { ...flow, kind: "stock" } }), { reachOf: toyReach });
  const rows = gaps.map((gap) => ({
    code: gap.code,
    needStock: gap.needStock?.value,
    needPerYear: gap.needPerYear,
    placesInReach: gap.placesInReach,
    met: gap.met,
    unmet: gap.unmet,
    structural: gap.structural,
    signpostable: gap.signpostable,
    gapScore: gap.gapScore,
    spareShare: gap.spareShare,
    placesPerPerson: gap.placesPerPerson,
    fairShareIndex: gap.fairShareIndex,
    yearsToReachEveryone: gap.yearsToReachEveryone,
    class: gap.class,
    rank: gap.rank,
  }));
  const placed = { unmet: 0, structural: 0, signpostable: 0, gapScore: 0, yearsToReachEveryone: six(10), rank: 2 };
  expect(rows).toEqual([
    {
      code: "A",
      needStock: 1000,
      needPerYear: 100,
      placesInReach: 50,
      met: six(43.525519),
      unmet: six(56.474481),
      structural: six(50),
      signpostable: six(6.474481),
      gapScore: six(56.474481),
      spareShare: 0,
      placesPerPerson: six(0.401652),
      fairShareIndex: expect.closeTo(53.5536, 4),
      yearsToReachEveryone: six(1000 / 43.525519),
      class: "gap",
      rank: 1,
    },
    {
      ...placed,
      code: "B",
      needStock: 400,
      needPerYear: 40,
      placesInReach: 120,
      met: six(40),
      spareShare: six(0.147828),
      placesPerPerson: six(1.317406),
      fairShareIndex: expect.closeTo(175.6541, 4),
      class: "balanced",
    },
    {
      ...placed,
      code: "C",
      needStock: 200,
      needPerYear: 20,
      placesInReach: 70,
      met: six(20),
      spareShare: six(0.23535),
      placesPerPerson: six(1.356928),
      fairShareIndex: expect.closeTo(180.9237, 4),
      class: "over-provided",
    },
  ]);
  expect(totals).toMatchObject({
    needStock: 1600,
    needPerYear: 160,
    met: six(103.525519),
    unmet: six(56.474481),
    structural: six(50),
    signpostable: six(6.474481),
    gapScore: six((100 * 56.474481) / 160),
    yearsToReachEveryone: six(1600 / 103.525519),
  });
});

test("the fair-share index of all areas, by need, is 100", () => {
  const { gaps, totals } = scoreGaps(toy(), { reachOf: toyReach });
  const weighted = gaps.reduce(
    (sum, gap) => sum + (gap.needPerYear ?? Number.NaN) * (gap.fairShareIndex ?? Number.NaN),
    0,
  );
  expect(weighted / (totals.needPerYear ?? Number.NaN)).toBeCloseTo(100, 9);
});
