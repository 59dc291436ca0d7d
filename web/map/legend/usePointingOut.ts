import { type KeyboardEvent, useEffect, useState } from "react";
import type { Gap } from "../../../domain/contract/gap.ts";
import { pointOut } from "../../views/pointedOut.ts";
import type { SureAreas } from "../../views/sureAreas.ts";
import type { View } from "../../views/view.ts";
import { areasOfRow, type LegendRow } from "./areasOfRow.ts";

type Shown = { readonly gaps: readonly Gap[]; readonly view: View; readonly sure: SureAreas };

/** What a row's button needs to point its areas out. */
export type PointingOut = {
  readonly kept: LegendRow | null;
  readonly enter: (row: LegendRow) => void;
  readonly leave: () => void;
  readonly keep: (row: LegendRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A pointer that only passes over the legend points nothing out. */
const restsMs = 120;

/** Lets rows of the legend point out their areas on the map: while the pointer or the focus is on one, or until it is pressed again once it was pressed. Escape ends it. */
export function usePointingOut({ gaps, view, sure }: Shown): PointingOut {
  const [under, setUnder] = useState<LegendRow | null>(null);
  const [kept, setKept] = useState<LegendRow | null>(null);
  const [keptIn, setKeptIn] = useState(view.key);
  if (keptIn !== view.key) {
    // The rows of another view mean something else.
    setKeptIn(view.key);
    setKept(null);
    setUnder(null);
  }
  const row = under ?? kept;
  useEffect(() => {
    if (row === null) return undefined;
    const timer = setTimeout(() => pointOut(areasOfRow(row, gaps, view, sure)), restsMs);
    return () => {
      clearTimeout(timer);
      pointOut(null);
    };
  }, [row, gaps, view, sure]);
  return {
    kept,
    enter: setUnder,
    leave: () => setUnder(null),
    keep: (pressed) => {
      setKept(kept === pressed ? null : pressed);
      if (kept === pressed) setUnder(null);
    },
    onKeyDown: ({ key }) => {
      if (key !== "Escape") return;
      setKept(null);
      setUnder(null);
    },
  };
}
