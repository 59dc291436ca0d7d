import * as fc from "fast-check";
import { expect, test } from "vitest";
import { scoreGaps } from "../../../domain/score/scoreGaps.ts";
import type { ScoredGaps } from "../../../domain/score/scoreInput.ts";
import { area, figure, input, offer, part } from "./build.ts";

const [a, b, c] = [area("A", 0), area("B", 8), area("C", 16)];
const areas = [a, b, c];
const districts = [area("district D", null, { adults: null }), area("district E", null, { adults: null })];
const parts = [part("ward A", "district D"), part("ward B", "district D"), part("ward C", "district E")];
const figures = [figure(a, 100), figure(b, 40), figure(c, 20)];
const gapAt = (answer: ScoredGaps, code: string) => answer.gaps.find((gap) => gap.code === code);

test("a district may hold a gap at one end and spare places at the other", () => {
  const all = [area("A", 0), area("B", 50)];
  const answer = scoreGaps(
    input({
      areaType: "district",
      areas: [...all, ...districts],
      parts,
      figures: [figure(a, 100), figure(b, 40)],
      offers: [offer("P", 0, 10), offer("Q", 50, 100)],
    }),
  );
  expect(gapAt(answer, "D")).toMatchObject({
    met: 50,
    unmet: 90,
    placesInReach: 110,
    spareShare: expect.closeTo(60 / 110, 9),
    class: "gap and spare",
  });
});

test("a ward in two LEPs counts wholly in each, and once in the total", () => {
  const leps = [area("lep L", null), area("lep M", null)];
  const answer = scoreGaps(
    input({
      areaType: "lep",
      areas: [a, ...leps],
      parts: [part("ward A", "lep L"), part("ward A", "lep M")],
      figures,
      offers: [],
    }),
  );
  expect(answer.gaps.map(({ code, unmet }) => [code, unmet])).toEqual([
    ["L", 100],
    ["M", 100],
  ]);
  expect(answer.totals.unmet).toBe(100);
  expect(answer.notes).toContain(
    "Some areas belong to more than one LEP (historic), so the LEPs (historic) add up to more than the total.",
  );
});

test("an offer in reach of two wards is one offer of their district, with its places once", () => {
  const offers = [offer("P", 4, 60), offer("Q", 4, null)];
  const answer = scoreGaps(input({ areaType: "district", areas: [a, b, ...districts], parts, figures, offers }));
  expect(gapAt(answer, "D")).toMatchObject({ placesInReach: 60, flags: ["places partly unknown"] });
});

test("a district without a count of its own has the adults of its wards", () => {
  const answer = scoreGaps(
    input({ areaType: "district", areas: [...areas, ...districts], parts, figures, offers: [] }),
  );
  expect([gapAt(answer, "D")?.adults, gapAt(answer, "E")?.adults]).toEqual([2000, 1000]);
});

test("districts that split all wards add up to the totals, whatever the need and the places", () => {
  const number = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 3, maxLength: 3 }),
      fc.array(number, { minLength: 2, maxLength: 2 }),
      (need, places) => {
        const answer = scoreGaps(
          input({
            areaType: "district",
            areas: [...areas, ...districts],
            parts,
            figures: areas.map((each, i) => figure(each, need[i] ?? null)),
            offers: [offer("P", 3, places[0] ?? null), offer("Q", 12, places[1] ?? null)],
          }),
        );
        const sum = (name: "met" | "unmet" | "needPerYear") =>
          answer.gaps.reduce((total, gap) => total + (gap[name] ?? Number.NaN), 0);
        expect(sum("met")).toBeCloseTo(answer.totals.met ?? Number.NaN, 6);
        expect(sum("unmet")).toBeCloseTo(answer.totals.unmet ?? Number.NaN, 6);
        expect(sum("needPerYear")).toBeCloseTo(answer.totals.needPerYear ?? Number.NaN, 6);
      },
    ),
  );
});
