import type { MapView } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Cut } from "./breaks/cut.ts";
import { mapView } from "./mapViews.ts";
import type { SetsServing } from "./overlapsView.ts";
import { shownView } from "./shownView.ts";
import type { View } from "./view.ts";

/** The view of an answer that has little more than its figure. Whether the view is there at all is only known with the whole answer, so the one that was asked for is taken. */
export function earlyView(
  answer: GapAnswer,
  show: MapView | undefined,
  beside: { readonly cut: Cut | null; readonly sets: SetsServing },
): View {
  return { ...mapView(show ?? shownView(answer, undefined).key, answer, beside), isPartial: true };
}
