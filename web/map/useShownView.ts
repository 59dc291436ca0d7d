import { useMemo } from "react";
import type { MapAddress, MapView } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { chosenBreaks } from "../views/breaks/chosenBreaks.ts";
import { mapView } from "../views/mapViews.ts";
import type { SetsServing } from "../views/overlapsView.ts";
import { shownView } from "../views/shownView.ts";
import type { View } from "../views/view.ts";

type Shown = { readonly view: View; readonly views: readonly MapView[]; readonly because: string | null };

/** The view of the map as the address and the answer have it, and why it is another than was asked for; null while there is no answer. */
export function useShownView(
  answer: GapAnswer | undefined,
  { show, breaks }: Pick<MapAddress, "show" | "breaks">,
  sets: SetsServing,
): Shown | null {
  return useMemo(() => {
    if (answer === undefined) return null;
    const { key, because, views } = shownView(answer, show);
    return { view: mapView(key, answer, { cut: chosenBreaks(breaks), sets }), views, because };
  }, [answer, show, breaks, sets]);
}
