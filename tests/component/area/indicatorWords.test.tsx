import { expect, test } from "vitest";
import { indicatorCell } from "../../../web/area/indicatorWords.ts";

const figure = { value: null, lo: null, hi: null, marker: null };

test("a figure has its interval and marker; a rate is read as percent", () => {
  expect(indicatorCell({ unit: "people" }, { ...figure, value: 1204.4, lo: 1100.2, hi: 1310, marker: "p" })).toBe(
    "1,204 (1,100–1,310) [p]",
  );
  expect(indicatorCell({ unit: "rate" }, { ...figure, value: 0.1234, lo: 0.1, hi: 0.15 })).toBe("12.3% (10–15%)");
  expect(indicatorCell({ unit: "index" }, { ...figure, value: 6.25 })).toBe("6.3");
});

test("a suppressed figure is its marker and bounds, a missing one is not known, and zero is zero", () => {
  expect(indicatorCell({ unit: "people" }, { ...figure, lo: 1, hi: 4, marker: "c" })).toBe("between 1 and 4 [c]");
  expect(indicatorCell({ unit: "people" }, { ...figure, marker: "x" })).toBe("[x]");
  expect(indicatorCell({ unit: "people" }, figure)).toBe("not known");
  expect(indicatorCell({ unit: "people" }, { ...figure, value: 0, lo: 0, hi: 0 })).toBe("0");
});
