import type { Settings } from "../../domain/contract/settings.ts";
import type { Cut } from "./breaks/cut.ts";
import type { Measure } from "./breaks/measure.ts";
import { steppedView } from "./breaks/steppedView.ts";
import type { MapClass } from "./mapClass.ts";
import { standingColumns } from "./standingColumns.ts";
import type { View } from "./view.ts";
import { classFigure } from "./classFigure.ts";
import { viewTitles } from "./viewTitles.ts";

type Thresholds = Pick<Settings, "shortBelowIndex" | "betterServedAboveIndex">;

/** Places per person in need beside the study area's own rate (= 100): in three steps with the thresholds of the settings, or in the steps that somebody chose. */
export function fairShareView(thresholds: Thresholds, chosen: Cut | null): View {
  const { shortBelowIndex: low, betterServedAboveIndex: high } = thresholds;
  const stepped = steppedView({ ...fairShareMeasure, usual: [low, high] }, chosen);
  if (chosen !== null) return stepped;
  const classes = fairShareClasses(thresholds);
  return {
    ...stepped,
    classes: Object.values(classes),
    classOf: (gap) => {
      const index = fairShareMeasure.classed(gap);
      if (index === null) return null;
      if (index < low) return classes.short;
      return index > high ? classes.better : classes.fair;
    },
  };
}

/** The index as a figure that can be cut elsewhere than at the thresholds. */
export const fairShareMeasure: Measure = {
  key: "fair-share",
  title: viewTitles["fair-share"],
  unit: "where the study area is 100",
  meaning: "Places per person in need, where the whole study area is 100",
  doubt: "flags",
  columns: [...standingColumns, "fairShareIndex"],
  value: ({ fairShareIndex }) => fairShareIndex,
  classed: ({ fairShareIndex }) => classFigure(fairShareIndex, "fair-share"),
  usual: [],
  darkest: "least",
  nought: "no places in reach",
  cap: null,
};

function fairShareClasses({ shortBelowIndex: low, betterServedAboveIndex: high }: Thresholds) {
  return {
    short: { key: "short", words: `short: index below ${low}`, letter: "S", token: "--share-short" },
    fair: { key: "fair", words: `about fair: ${low} to ${high}`, letter: "F", token: "--share-fair" },
    better: { key: "better", words: `better served: above ${high}`, letter: "B", token: "--share-better" },
  } as const satisfies Record<string, MapClass>;
}
