import { expect, test } from "vitest";
import { scoreCell } from "../../../web/areas/scoreCell.ts";
import { flagWords } from "../../../web/panel/flagWords.ts";

test("an area where nobody is in need has no score for that reason, not because it is unknown", () => {
  expect(scoreCell({ needPerYear: 0 }, null, 1)).toBe("nobody in need");
  expect(scoreCell({ needPerYear: null }, null, 1)).toBe("not known");
  expect(scoreCell({ needPerYear: 12 }, null, 1)).toBe("not known");
  expect(scoreCell({ needPerYear: 12 }, 0, 1)).toBe("0");
});

test("a suppressed need is said to be suppressed, and a missing one to be missing", () => {
  expect(flagWords("need unknown", { needMarker: "c" })).toBe(
    "The need figure is suppressed to protect confidentiality, so there is no score.",
  );
  expect(flagWords("need unknown", { needMarker: null })).toBe("There is no need figure that gives people here.");
  expect(flagWords("small number", { needMarker: "c" })).toBe(
    "The need is so small that a few people change the score.",
  );
});
