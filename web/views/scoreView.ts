import type { Measure } from "./breaks/measure.ts";
import { standingColumns } from "./standingColumns.ts";
import { classFigure } from "./classFigure.ts";
import { viewTitles } from "./viewTitles.ts";

/** The gap score in five fixed steps, nought on its own: the breaks stay where they are when the level or the area type changes, so that two maps can be compared. */
export const scoreMeasure: Measure = {
  key: "score",
  title: viewTitles.score,
  unit: "of 100 people in need",
  meaning: "Of 100 people in need, how many find no place left within reach",
  doubt: "draws and flags",
  columns: [...standingColumns, "gapScore"],
  value: ({ gapScore }) => gapScore,
  classed: ({ gapScore }) => classFigure(gapScore, "score"),
  usual: [0, 25, 50, 75],
  darkest: "most",
  nought: "everyone can be placed",
  cap: null,
};
