import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefCallback, useCallback } from "react";
import { useHeadHeight } from "./useHeadHeight.ts";

/** A row to draw, and how many pixels of rows that are not drawn lie right above it. */
export type RowInView = { readonly place: number; readonly above: number };

export type RowsInView = {
  readonly rows: readonly RowInView[];
  /** Pixels of rows that are not drawn below the last one. */
  readonly below: number;
  readonly measure: RefCallback<HTMLTableRowElement>;
  /** Brings a row into the box, where it is not there already. */
  readonly reveal: (place: number) => void;
};

/** Usual height of a row whose remarks fit on a line; real heights are measured as rows are drawn. */
const usualHeight = 62;

/** Which of very many rows of a table to draw: those that the box shows, some around them, and the one with the focus wherever it is, for without it a keyboard would lose its place. */
export function useRowsInView(
  box: HTMLElement | null,
  keys: readonly string[],
  focused: number | null,
  isNeeded: boolean,
): RowsInView {
  const head = useHeadHeight(isNeeded ? box : null);
  // oxlint-disable-next-line react/incompatible-library -- nothing it gives is remembered by the rows but `measure`, which stays the same
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: keys.length,
    enabled: isNeeded,
    getScrollElement: () => box,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((place: number) => keys[place] ?? place, [keys]),
    rangeExtractor: useCallback((range: Range) => withFocused(defaultRangeExtractor(range), focused), [focused]),
    overscan: 6,
    paddingStart: head,
    scrollPaddingStart: head,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  return {
    rows: items.map(({ index, start }, at) => ({ place: index, above: start - (items[at - 1]?.end ?? head) })),
    below: last === undefined ? 0 : virtualizer.getTotalSize() - last.end,
    measure: virtualizer.measureElement,
    reveal(place) {
      const { range } = virtualizer;
      if (range === null || place <= range.startIndex || place >= range.endIndex)
        virtualizer.scrollToIndex(place, { align: "center" });
    },
  };
}

function withFocused(places: number[], focused: number | null): number[] {
  if (focused === null || places.includes(focused)) return places;
  return [...places, focused].toSorted((a, b) => a - b);
}
