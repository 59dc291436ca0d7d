import type { MapView } from "../address/mapAddress.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { gapClassStep, gapClassSteps } from "./classView.ts";
import { mismatchClass, mismatchClasses } from "./mismatchView.ts";
import { fairShareClass, fairShareClasses } from "./fairShareView.ts";
import type { MapClass } from "./mapClass.ts";
import { scoreClass, scoreClasses } from "./scoreView.ts";

/** One way to colour the map: its words, its steps from least to most provision wanted, and the step of an area. */
export type View = {
  readonly key: MapView;
  readonly title: string;
  readonly meaning: string;
  readonly classes: readonly MapClass[];
  readonly classOf: (gap: Gap) => MapClass | null;
};

/** What each view is called where one is chosen. */
export const viewTitles: Readonly<Record<MapView, string>> = {
  score: "Gap score",
  "fair-share": "Fair-share index",
  class: "Class",
  "rank-mismatch": "Rank mismatch",
};

/** The view of that name, with the thresholds that the answer was computed with. */
export function mapView(key: MapView, settings: Settings): View {
  switch (key) {
    case "score":
      return {
        key,
        title: viewTitles.score,
        meaning: "Of 100 people in need, how many find no place left within reach",
        classes: scoreClasses,
        classOf: scoreClass,
      };
    case "fair-share":
      return {
        key,
        title: viewTitles["fair-share"],
        meaning: "Places per person in need, where the whole study area is 100",
        classes: Object.values(fairShareClasses(settings)),
        classOf: (gap) => fairShareClass(gap, settings),
      };
    case "class":
      return {
        key,
        title: viewTitles.class,
        meaning: `Gap: a score of ${settings.gapFromScore} or more. Over-provided: ${settings.overProvidedFromSpareShare * 100}% or more of the places in reach stay free`,
        classes: Object.values(gapClassSteps),
        classOf: gapClassStep,
      };
    case "rank-mismatch":
      return {
        key,
        title: viewTitles["rank-mismatch"],
        meaning:
          "How much higher an area ranks by need than by places per adult in reach, in rank points. There is no total to turn the index into people",
        classes: mismatchClasses,
        classOf: mismatchClass,
      };
    default:
      return key satisfies never;
  }
}
