import type { MapView } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Cut } from "./breaks/cut.ts";
import { steppedView } from "./breaks/steppedView.ts";
import { classView } from "./classView.ts";
import { fairShareView } from "./fairShareView.ts";
import { crossed } from "./mismatch/crossed.ts";
import { mismatchView } from "./mismatch/mismatchView.ts";
import { needMeasure } from "./needView.ts";
import { overlapsView, type SetsServing } from "./overlapsView.ts";
import { placesMeasure } from "./placesView.ts";
import { rankMismatchView } from "./rankMismatchView.ts";
import { scoreMeasure } from "./scoreView.ts";
import { unmetView } from "./unmetView.ts";
import type { View } from "./view.ts";
import { yearsMeasure } from "./yearsView.ts";

type Beside = { readonly cut?: Cut | null; readonly sets?: SetsServing };

/**
 * The view of that name over these areas, with the thresholds that their answer was computed with. `cut` are chosen breaks, which only views of one figure in steps take. Where need or
 * provision has fewer than three different figures there are no thirds, and the mismatch view is the fair-share view.
 */
export function mapView(
  key: MapView,
  { settings, gaps }: Pick<GapAnswer, "settings" | "gaps">,
  { cut = null, sets = null }: Beside = {},
): View {
  switch (key) {
    case "score":
      return steppedView(scoreMeasure, cut);
    case "fair-share":
      return fairShareView(settings, cut);
    case "years":
      return steppedView(yearsMeasure, cut);
    case "unmet":
      return unmetView(gaps);
    case "need":
      return steppedView(needMeasure, cut);
    case "places":
      return steppedView(placesMeasure, cut);
    case "class":
      return classView(settings);
    case "mismatch": {
      const limits = crossed(gaps);
      return limits === null ? fairShareView(settings, null) : mismatchView(limits);
    }
    case "overlaps":
      return overlapsView(sets);
    case "rank-mismatch":
      return rankMismatchView;
    default:
      return key satisfies never;
  }
}
