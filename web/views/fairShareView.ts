import type { Gap } from "../../domain/contract/gap.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { Cut } from "./breaks/cut.ts";
import type { Measure } from "./breaks/measure.ts";
import { steppedView } from "./breaks/steppedView.ts";
import type { MapClass } from "./mapClass.ts";
import { standingColumns } from "./standingColumns.ts";
import type { View } from "./view.ts";
import { viewTitles } from "./viewTitles.ts";

type Thresholds = Pick<Settings, "shortBelowIndex" | "betterServedAboveIndex">;

/** Places per person in need beside the study area's own rate (= 100): in three steps with the thresholds of the settings, or in the steps that somebody chose. */
export function fairShareView(thresholds: Thresholds, chosen: Cut | null): View {
  const { shortBelowIndex: low, betterServedAboveIndex: high } = thresholds;
  const stepped = steppedView({ ...fairShareMeasure, usual: [low, high] }, chosen);
  if (chosen !== null) return stepped;
  return {
    ...stepped,
    classes: Object.values(fairShareClasses(thresholds)),
    classOf: (gap) => fairShareClass(gap, thresholds),
  };
}

/** The index as a figure that can be cut elsewhere than at the thresholds. */
export const fairShareMeasure: Measure = {
  key: "fair-share",
  title: viewTitles["fair-share"],
  unit: "where the study area is 100",
  meaning: "Places per person in need, where the whole study area is 100",
  columns: [...standingColumns, "fairShareIndex"],
  value: ({ fairShareIndex }) => fairShareIndex,
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

function fairShareClass({ fairShareIndex }: Pick<Gap, "fairShareIndex">, thresholds: Thresholds): MapClass | null {
  if (fairShareIndex === null) return null;
  const classes = fairShareClasses(thresholds);
  if (fairShareIndex < thresholds.shortBelowIndex) return classes.short;
  return fairShareIndex > thresholds.betterServedAboveIndex ? classes.better : classes.fair;
}
