import type { Measure } from "./breaks/measure.ts";
import { standingColumns } from "./standingColumns.ts";
import { classFigure } from "./classFigure.ts";
import { viewTitles } from "./viewTitles.ts";

/** The server counts to fifty years and no further. */
const mostYears = 50;

/** The stock of people in need divided by the people who find a place in a year. More than fifty years is a step of its own. */
export const yearsMeasure: Measure = {
  key: "years",
  title: viewTitles.years,
  unit: "years",
  meaning: "How long it would take to reach everybody in need today, if each year had as many places as this one",
  doubt: "flags",
  columns: [...standingColumns, "yearsToReachEveryone"],
  value: ({ yearsToReachEveryone }) => yearsToReachEveryone,
  classed: ({ yearsToReachEveryone }) => classFigure(yearsToReachEveryone, "years"),
  usual: [5, 10, 20, mostYears],
  darkest: "most",
  nought: "nobody to reach",
  cap: mostYears,
};
