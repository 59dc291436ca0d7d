import { type KeyboardEvent, useEffect, useState } from "react";
import type { Gap } from "../../../domain/contract/gap.ts";
import { pointOut } from "../../views/pointedOut.ts";
import type { SureAreas } from "../../views/sureAreas.ts";
import type { View } from "../../views/view.ts";
import { areasOfRow, type LegendRow } from "./areasOfRow.ts";
import { rowWords } from "./rowWords.ts";

type Shown = { readonly gaps: readonly Gap[]; readonly view: View; readonly sure: SureAreas };

/** The ways to be on a row: a pointer that passes over another row takes nothing from the one that has the focus. */
type Way = "pointer" | "focus";

/** What a row's button needs to point its areas out. */
export type PointingOut = {
  readonly kept: LegendRow | null;
  readonly enter: (by: Way, row: LegendRow) => void;
  readonly leave: (by: Way) => void;
  readonly keep: (row: LegendRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const nobody: Readonly<Record<Way, LegendRow | null>> = { pointer: null, focus: null };

/** A pointer that only passes over the legend points nothing out. */
const restsMs = 120;

/** Lets rows of the legend point out their areas on the map: while the pointer or the focus is on one, or until it is pressed again once it was pressed. Escape ends it. */
export function usePointingOut({ gaps, view, sure }: Shown): PointingOut {
  const [under, setUnder] = useState(nobody);
  const [kept, setKept] = useState<LegendRow | null>(null);
  const [keptIn, setKeptIn] = useState(view.key);
  if (keptIn !== view.key) {
    // The rows of another view mean something else.
    setKeptIn(view.key);
    setKept(null);
    setUnder(nobody);
  }
  const row = under.pointer ?? under.focus ?? kept;
  useEffect(() => {
    if (row === null) return undefined;
    // A row that was kept may have no areas at another level, and is no button there by which to let it go.
    const timer = setTimeout(() => {
      const areas = areasOfRow(row, gaps, view, sure);
      if (areas.size === 0) pointOut(null);
      else pointOut(areas, rowWords(row, view));
    }, restsMs);
    return () => {
      clearTimeout(timer);
      pointOut(null);
    };
  }, [row, gaps, view, sure]);
  return {
    kept,
    enter: (by, entered) => setUnder((before) => ({ ...before, [by]: entered })),
    leave: (by) => setUnder((before) => ({ ...before, [by]: null })),
    keep: (pressed) => {
      setKept(kept === pressed ? null : pressed);
      if (kept === pressed) setUnder(nobody);
    },
    onKeyDown: ({ key }) => {
      if (key !== "Escape") return;
      setKept(null);
      setUnder(nobody);
    },
  };
}
