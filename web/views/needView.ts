import type { Measure } from "./breaks/measure.ts";
import { needRate } from "./mismatch/needRate.ts";
import { standingColumns } from "./standingColumns.ts";
import { classFigure } from "./classFigure.ts";
import { viewTitles } from "./viewTitles.ts";

/** People in need as a rate, never as a count: where more people live more are in need, and a map of counts would show just that. */
export const needMeasure: Measure = {
  key: "need",
  title: viewTitles.need,
  unit: "people in need a year per 1,000 adults",
  meaning: "People in need a year of every 1,000 adults who live there",
  doubt: "flags",
  columns: [...standingColumns, "adults"],
  value: needRate,
  classed: ({ needPerYear, adults, flags }) =>
    needRate({ needPerYear: classFigure(needPerYear, "need"), adults, flags }),
  usual: [10, 20, 30, 40],
  darkest: "most",
  nought: "nobody in need",
  cap: null,
};
