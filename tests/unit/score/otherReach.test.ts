import * as fc from "fast-check";
import { expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import { area, figure, input, offer, part } from "./build.ts";
import { reachOfKm, toy, toyAreas, toyReach } from "./toy.ts";

const at = (km: number) => scoreGaps(toy({}, { decay: "binary", reach: reachOfKm(km) }), { reachOf: toyReach });

test("with half as far again everybody in the worked example may apply everywhere, and a quarter of each area is left", () => {
  const { gaps, totals } = at(10);
  expect(gaps.map(({ code, gapScore, longerReach }) => [code, gapScore, longerReach])).toEqual([
    [
      "A",
      expect.closeTo(57.142857, 6),
      { unmet: expect.closeTo(25, 9), gapScore: expect.closeTo(25, 9), class: "gap" },
    ],
    ["B", 0, { unmet: expect.closeTo(10, 9), gapScore: expect.closeTo(25, 9), class: "gap" }],
    ["C", 0, { unmet: expect.closeTo(5, 9), gapScore: expect.closeTo(25, 9), class: "gap" }],
  ]);
  expect(totals).toMatchObject({
    gapScore: expect.closeTo((100 * 57.142857) / 160, 6),
    shorterReach: { unmet: expect.closeTo(57.142857, 6), gaps: 1 },
    longerReach: {
      met: expect.closeTo(120, 9),
      unmet: expect.closeTo(40, 9),
      gapScore: expect.closeTo(25, 9),
      gaps: 3,
    },
  });
});

test("with three quarters of 7 km B no longer reaches P, so A keeps its 50 places", () => {
  const { gaps, totals } = at(7);
  expect(gaps.map(({ shorterReach }) => shorterReach)).toEqual([
    { unmet: 50, gapScore: 50, class: "gap" },
    { unmet: 0, gapScore: 0, class: "balanced" },
    { unmet: 0, gapScore: 0, class: "balanced" },
  ]);
  expect(totals.shorterReach).toEqual({ met: 110, unmet: 50, gapScore: 31.25, gaps: 1 });
});

test("a ward without a need figure has no answer at any reach", () => {
  const [a, b] = [area("A", 0), area("B", 8)];
  const { gaps } = scoreGaps(input({ areas: [a, b], figures: [figure(a, 10), figure(b, null)] }));
  expect(gaps.map(({ code, shorterReach, longerReach }) => [code, shorterReach?.class, longerReach?.class])).toEqual([
    ["A", "gap", "gap"],
    ["B", undefined, undefined],
  ]);
});

test("a district most of whose adults live where need is unknown has no score at any reach", () => {
  const wards = [area("A", 0, { adults: 100 }), area("B", 8)] as const;
  const given = input({
    areaType: "district",
    areas: [...wards, area("district D", null)],
    parts: [part("ward A", "district D"), part("ward B", "district D")],
    figures: [figure(wards[0], 10)],
  });
  const [gap] = scoreGaps(given).gaps;
  const unscored = { unmet: 10, gapScore: null, class: "unknown" };
  expect(gap).toMatchObject({ ...unscored, shorterReach: unscored, longerReach: unscored });
});

test("the shorter and longer answers are what one gets who sets those radii, urban and rural, in every decay", () => {
  const km = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      fc.array(km, { minLength: 2, maxLength: 5 }),
      fc.array(km, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("gaussian", "binary", "steps"),
      (homes, sites, decay) => {
        const areas = homes.map((north, i) => area(`A${i}`, north, { urbanRural: i % 2 === 0 ? "urban" : "rural" }));
        const given = (times: number) => {
          const radius = { urbanKm: 8 * times, ruralKm: 16 * times };
          return input({
            areaType: "district",
            areas: [...areas, area("district D", null)],
            parts: areas.map(({ code }) => part(`ward ${code}`, "district D")),
            figures: areas.map((each, i) => figure(each, 10 * (i + 1))),
            offers: sites.map((north, j) => offer(`P${j}`, north, 15)),
            settings: {
              ...input({}).settings,
              decay,
              reach: { essential: radius, general: radius, specialist: radius },
            },
          });
        };
        const now = scoreGaps(given(1));
        for (const [times, twin, total] of [
          [0.75, now.gaps[0]?.shorterReach, now.totals.shorterReach],
          [1.5, now.gaps[0]?.longerReach, now.totals.longerReach],
        ] as const) {
          const { gaps, totals } = scoreGaps(given(times));
          expect(twin).toEqual({ unmet: gaps[0]?.unmet, gapScore: gaps[0]?.gapScore, class: gaps[0]?.class });
          expect(total).toMatchObject({ met: totals.met, unmet: totals.unmet, gapScore: totals.gapScore });
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a longer reach may make a score worse: places within three quarters of the way are then shared", () => {
  const { gaps } = at(10);
  const b = gaps.find(({ code }) => code === toyAreas[1].code);
  expect([b?.shorterReach?.unmet, b?.unmet, b?.longerReach?.unmet]).toEqual([0, 0, expect.closeTo(10, 9)]);
});
