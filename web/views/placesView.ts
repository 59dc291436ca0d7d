import type { Measure } from "./breaks/measure.ts";
import { standingColumns } from "./standingColumns.ts";
import { classFigure } from "./classFigure.ts";
import { viewTitles } from "./viewTitles.ts";

/** Places in reach beside the people who want one. Below 100 there cannot be a place for everybody. */
export const placesMeasure: Measure = {
  key: "places",
  title: viewTitles.places,
  unit: "places per 100 people in need a year",
  meaning:
    "Places in reach for every 100 people in need a year, each place shared among all who can reach it. The darkest have the fewest",
  doubt: "flags",
  columns: [...standingColumns, "placesPerPerson"],
  value: ({ placesPerPerson }) => per100(placesPerPerson),
  classed: ({ placesPerPerson }) => per100(classFigure(placesPerPerson, "places")),
  usual: [25, 50, 75, 100],
  darkest: "least",
  nought: "none in reach",
  cap: null,
};

function per100(perPerson: number | null): number | null {
  return perPerson === null ? null : 100 * perPerson;
}
