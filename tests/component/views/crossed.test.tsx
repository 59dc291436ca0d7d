import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Gap } from "../../../domain/contract/gap.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { limitWords } from "../../../web/views/mismatch/limitWords.ts";
import { needRate } from "../../../web/views/mismatch/needRate.ts";
import { terciles } from "../../../web/views/mismatch/terciles.ts";
import { thirdOf } from "../../../web/views/mismatch/thirds.ts";
import { shownView } from "../../../web/views/shownView.ts";
import { answerOf, gapOf, suppressedGap } from "../map/builders.ts";

test("nine different figures fall three and three and three", () => {
  const limits = terciles([9, 1, 5, 3, 2, 8, 4, 7, 6]);
  expect(limits).toEqual([3, 6]);
  expect([1, 3, 3.5, 6, 7].map((one) => (limits === null ? null : thirdOf(one, limits)))).toEqual([
    "L",
    "L",
    "M",
    "M",
    "H",
  ]);
});

test("areas with the same figure are never in two thirds, and no third is empty", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 40 }), (figures) => {
      const limits = terciles(figures);
      const thirds = limits === null ? null : new Set(figures.map((one) => thirdOf(one, limits)));
      expect(thirds).toEqual(new Set(figures).size < 3 ? null : new Set(["L", "M", "H"]));
    }),
  );
});

test("where ten of twelve areas are alike, the other two still have a third each", () => {
  expect(terciles([...Array<number>(10).fill(0), 1, 2])).toEqual([0, 1]);
  expect(terciles([0, 1, ...Array<number>(10).fill(2)])).toEqual([0, 1]);
});

test("thirds of figures without ties differ by one area at most, and do not change with the unit", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 3, maxLength: 60 }), (figures) => {
      const [limits, larger] = [terciles(figures), terciles(figures.map((one) => 4 * one))];
      if (limits === null || larger === null) throw new Error("three different figures have thirds");
      const thirds = figures.map((one) => thirdOf(one, limits));
      const counts = ["L", "M", "H"].map((third) => thirds.filter((one) => one === third).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      expect(figures.map((one) => thirdOf(4 * one, larger))).toEqual(thirds);
    }),
  );
});

/** Need of 10 to 90 of 1,000 adults, and an index that falls as need rises. */
const wards = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
  gapOf({ code: `E${n}`, adults: 1000, needPerYear: 10 * n, fairShareIndex: 200 - 10 * n }),
);

test("the most in need with the least provision are high need, little provision", () => {
  const view = mapView("mismatch", answerOf(wards));
  expect(wards.map((gap) => view.classOf(gap)?.letter)).toEqual("LH LH LH MM MM MM HL HL HL".split(" "));
  expect(view.crossed).toEqual({ need: [30, 60], provision: [130, 160] });
  expect(view.classes.find(({ letter }) => letter === "HL")?.words).toBe("high need, little provision");
  expect(limitWords([30.44, 60.1])).toEqual({ L: "up to 30.4", M: "30.4 to 60.1", H: "above 60.1" });
});

test("an area whose need, adults or provision is unknown has no class, and moves no limit", () => {
  const view = mapView("mismatch", answerOf([...wards, suppressedGap("E10", "Suppressed")]));
  expect(view.crossed).toEqual(mapView("mismatch", answerOf(wards)).crossed);
  expect(view.classOf(suppressedGap("E10", "Suppressed"))).toBeNull();
  expect(view.classOf(gapOf({ code: "E11", adults: null }))).toBeNull();
  expect(view.classOf(gapOf({ code: "E12", fairShareIndex: null }))).toBeNull();
});

test("need is a rate per 1,000 adults, and none where nobody lives or where a part of the need is not known", () => {
  expect([rate(5, 100), rate(0, 100), rate(5, 100, ["small number"])]).toEqual([50, 0, 50]);
  expect([rate(5, 0), rate(null, 10), rate(5, null)]).toEqual([null, null, null]);
  expect([rate(5, 100, ["need partly unknown"]), rate(5, 100, ["need mostly unknown"])]).toEqual([null, null]);
});

test.for(["need", "mismatch"] as const)(
  "an area of which only a part of the need is known has no step by %s: that part over all adults would be too little",
  (name) => {
    const view = mapView(name, answerOf(wards));
    expect(view.classOf(gapOf({ code: "E13", flags: [] }))).not.toBeNull();
    expect(view.classOf(gapOf({ code: "E13", flags: ["need partly unknown"] }))).toBeNull();
  },
);

test("two areas cannot be cut in thirds: the map shows another view and says why", () => {
  const two = answerOf(wards.slice(0, 2));
  expect(shownView(two, "mismatch")).toMatchObject({
    key: "score",
    because:
      "Fewer than three different figures of need or of provision are known, which cannot be cut in thirds, so the map shows the gap score instead.",
  });
  expect(shownView(two, "mismatch").views).not.toContain("mismatch");
  expect(mapView("mismatch", two).key).toBe("fair-share");
});

test("years are not offered where need is counted by the year, with no stock to reach", () => {
  const flow = answerOf([gapOf({ code: "E1", needStock: null, yearsToReachEveryone: null })]);
  expect(shownView(flow, "years")).toMatchObject({
    key: "score",
    because:
      "Need at this level is counted by the year, with no stock of people to reach, so the map shows the gap score instead.",
  });
  expect(shownView(answerOf(wards), "years").key).toBe("years");
});

function rate(needPerYear: number | null, adults: number | null, flags: Gap["flags"] = []): number | null {
  return needRate({ needPerYear, adults, flags });
}
