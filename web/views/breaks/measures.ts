import type { MapView } from "../../address/mapAddress.ts";
import { fairShareMeasure } from "../fairShareView.ts";
import { needMeasure } from "../needView.ts";
import { placesMeasure } from "../placesView.ts";
import { scoreMeasure } from "../scoreView.ts";
import { yearsMeasure } from "../yearsView.ts";
import type { Measure } from "./measure.ts";

/** The views that show one figure in steps, whose breaks can be chosen. */
export const measures: ReadonlyMap<MapView, Measure> = new Map(
  [scoreMeasure, fairShareMeasure, yearsMeasure, needMeasure, placesMeasure].map((one) => [one.key, one]),
);
