import { useMemo } from "react";
import type { MapAddress } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { chosenBreaks } from "../views/breaks/chosenBreaks.ts";
import { earlyView } from "../views/earlyView.ts";
import { noneSure, type SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";

/** What the map shows: an answer, the way it is looked at, and which of its figures are sure. */
export type Drawn = { readonly answer: GapAnswer; readonly view: View; readonly sure: SureAreas };

/** What the map and its legend show until the whole answer is there; null where there is nothing to show early. */
export function useDrawnFirst(
  early: GapAnswer | undefined,
  { show, breaks }: Pick<MapAddress, "show" | "breaks">,
): Drawn | null {
  return useMemo(() => {
    if (early === undefined) return null;
    const view = earlyView(early, show, { cut: chosenBreaks(breaks), sets: null });
    return { answer: early, view, sure: noneSure };
  }, [early, show, breaks]);
}
