import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Gap } from "../../../domain/contract/gap.ts";
import { chosenBreaksSchema, cutForSchema } from "../../../web/address/mapAddress.ts";
import { breaksWritten, chosenBreaks } from "../../../web/views/breaks/chosenBreaks.ts";
import { cutAnew } from "../../../web/views/breaks/cutAnew.ts";
import { cutForWords, cutInAddress } from "../../../web/views/breaks/cutFor.ts";
import { equalBreaks } from "../../../web/views/breaks/equalBreaks.ts";
import { naturalBreaks } from "../../../web/views/breaks/naturalBreaks.ts";
import { ownBreaks } from "../../../web/views/breaks/ownBreaks.ts";
import { quantileBreaks } from "../../../web/views/breaks/quantileBreaks.ts";
import { roundest } from "../../../web/views/breaks/roundest.ts";
import { stepOf } from "../../../web/views/breaks/stepOf.ts";
import { stepWords } from "../../../web/views/breaks/stepWords.ts";
import { mapView } from "../../../web/views/mapViews.ts";
import { scoreMeasure } from "../../../web/views/scoreView.ts";
import { yearsMeasure } from "../../../web/views/yearsView.ts";
import { even } from "../../unit/even.ts";
import { answerOf, gapOf } from "../map/builders.ts";

const figures = fc
  .array(
    even(0, 100).map((one) => Number(one.toFixed(2))),
    { minLength: 2, maxLength: 60 },
  )
  .map((all) => all.toSorted((a, b) => a - b));
const ways = { quantileBreaks, equalBreaks, naturalBreaks };

test.for(Object.entries(ways))(
  "%s rise, make five classes at most, and leave none of the outer two empty",
  ([, cut]) => {
    fc.assert(
      fc.property(figures, (sorted) => {
        const breaks = cut(sorted, 5);
        expect(breaks.length).toBeLessThan(5);
        expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b));
        if (breaks.length === 0) return;
        const classes = new Set(sorted.map((one) => stepOf(one, breaks, null)));
        expect(classes.has(0) || cut === equalBreaks).toBe(true);
        expect(classes.has(breaks.length)).toBe(true);
      }),
    );
  },
);

test("every figure falls in exactly one class: the one whose words hold it", () => {
  fc.assert(
    fc.property(figures, even(-10, 110), (sorted, figure) => {
      const breaks = quantileBreaks(sorted, 5);
      const step = stepOf(figure, breaks, null);
      const holds = [...breaks, Infinity].map((upTo, at) => figure <= upTo && figure > (breaks[at - 1] ?? -Infinity));
      expect(holds.map((one, at) => (one ? at : null)).filter((at) => at !== null)).toEqual([step]);
    }),
  );
});

test("classes of equal numbers differ by one area at most where no two figures are the same", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 5, maxLength: 80 }), (all) => {
      const sorted = all.toSorted((a, b) => a - b);
      const breaks = quantileBreaks(sorted, 5);
      const counts = [0, 1, 2, 3, 4].map((at) => sorted.filter((one) => stepOf(one, breaks, null) === at).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});

test("equal figures stay in one class however many there are of them", () => {
  expect(quantileBreaks([1, 1, 1, 1, 1, 1, 1, 2, 3], 3)).toEqual([1]);
  expect(quantileBreaks([1, 1, 2, 2, 2, 2, 3, 4], 3)).toEqual([1, 2]);
  expect(quantileBreaks([5, 5, 5], 5)).toEqual([]);
  expect(naturalBreaks([5, 5, 5], 5)).toEqual([]);
  expect(equalBreaks([5, 5, 5], 5)).toEqual([]);
});

test("natural breaks lie in the widest gaps, equal steps at round numbers", () => {
  const sorted = [1, 1.2, 1.3, 10, 10.5, 11, 40, 41];
  expect(naturalBreaks(sorted, 3)).toEqual([2, 20]);
  expect(equalBreaks(sorted, 5)).toEqual([10, 20, 30, 40]);
  expect(equalBreaks([0, 0.31], 5)).toEqual([0.1, 0.2, 0.3]);
});

test("a break is the roundest number that leaves every area in its class", () => {
  expect([roundest(9.98, 10.4), roundest(12.31, 12.38), roundest(-3, 4), roundest(0.1, 0.12)]).toEqual([
    10, 12.31, 0, 0.1,
  ]);
  fc.assert(
    fc.property(even(-500, 500), even(0.001, 300), (least, more) => {
      const found = roundest(least, least + more);
      expect(found >= least && found < least + more).toBe(true);
    }),
  );
  expect(() => roundest(2, 2)).toThrow("Nothing lies from 2 up to below 2");
});

test("breaks in an address come back as they were written, and nonsense is no breaks", () => {
  const cut = { way: "quantile", breaks: [0.25, 10, 20.5, 40] } as const;
  expect(breaksWritten(cut)).toBe("quantile:0.25,10,20.5,40");
  expect(chosenBreaksSchema.parse(breaksWritten(cut))).toBe(breaksWritten(cut));
  expect(chosenBreaks(breaksWritten(cut))).toEqual(cut);
  expect(breaksWritten({ way: "own", breaks: [-100, 1000] })).toBe("own:-100,1000");
  expect(["quantile:20,10", "own:1,1", "median:1", "own", undefined].map(chosenBreaks)).toEqual(Array(5).fill(null));
});

test("an address says what breaks were cut for, and a sentence can be made of it", () => {
  const { breaks, cut } = cutInAddress({ way: "equal", breaks: [10] }, answerOf([]));
  expect([breaks, cutForSchema.parse(cut), cutForWords(cut)]).toEqual([
    "equal:10",
    "essential.ward.2022",
    "essential skills by ward, 2022",
  ]);
  expect(["essential.parish.2022", undefined, ""].map(cutForWords)).toEqual([null, null, null]);
});

test("fifty years and more stay a class of their own however the others are cut", () => {
  const gaps = [12, 14, 20, 22, 30, 50, 50].map((years, n) => gapOf({ code: `E${n}`, yearsToReachEveryone: years }));
  const cut = cutAnew("quantile", gaps, yearsMeasure);
  expect(cut?.breaks.at(-1)).toBe(50);
  const view = mapView("years", answerOf(gaps), { cut });
  expect(view.classes.map(({ words }) => words).at(-1)).toBe("over 50");
  expect(gaps.map((gap) => view.classOf(gap)?.words === "over 50")).toEqual([
    ...Array<boolean>(5).fill(false),
    true,
    true,
  ]);
});

test("the usual years have over 50 on top, the usual score nought at the bottom, and words say where each ends", () => {
  expect(stepWords(yearsMeasure.usual, yearsMeasure)).toEqual([
    "up to 5",
    "above 5, up to 10",
    "above 10, up to 20",
    "above 20, up to 50",
    "over 50",
  ]);
  expect(stepWords(scoreMeasure.usual, scoreMeasure)[0]).toBe("0: everyone can be placed");
  expect(stepWords([1234.5], scoreMeasure)).toEqual(["up to 1,234.5", "above 1,234.5"]);
});

test("areas that all have the same score, or none that is known, cannot be cut", () => {
  const same = [gapOf({ code: "E1" }), gapOf({ code: "E2" })];
  expect(cutAnew("quantile", same, scoreMeasure)).toBeNull();
  const unknown: Gap[] = [gapOf({ code: "E1", gapScore: null })];
  expect(cutAnew("ckmeans", unknown, scoreMeasure)).toBeNull();
});

test("own breaks that do not rise, are no numbers or leave one out are refused in words, box by box", () => {
  expect(ownBreaks(["10", "20.5", "1,000", ""])).toEqual({
    type: "read",
    cut: { way: "own", breaks: [10, 20.5, 1000] },
  });
  expect(ownBreaks(["", "", "", ""])).toEqual({ type: "wrong", faults: ["Enter at least one break"] });
  expect(ownBreaks(["10", "ten", "5", ""])).toEqual({
    type: "wrong",
    faults: [null, "Break 2 must be a number, like 12.5", null],
  });
  expect(ownBreaks(["10", "", "5"])).toEqual({
    type: "wrong",
    faults: [null, "Break 2 is empty, but a later one is not", null],
  });
  expect(ownBreaks(["10", "10"])).toEqual({
    type: "wrong",
    faults: [null, "Break 2 must be more than 10, the break before it"],
  });
});
