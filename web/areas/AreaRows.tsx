import { memo, type ReactElement, useEffect, useMemo, useState } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { drawnOf, type SureAreas } from "../views/sureAreas.ts";
import { AreaRow } from "./AreaRow.tsx";
import { bringIntoView } from "./bringIntoView.ts";
import type { TableColumn } from "./tableColumn.ts";
import { useIsPrinting } from "./useIsPrinting.ts";
import { useRowsInView } from "./useRowsInView.ts";

type Props = {
  readonly box: HTMLElement | null;
  readonly gaps: readonly Gap[];
  readonly columns: readonly TableColumn[];
  readonly sure: SureAreas;
  readonly chosen: AreaCode | undefined;
  readonly onChoose: (code: AreaCode) => void;
};

/** So many rows stand in the page whole, to be searched, read through and printed. Of more, only those in view are drawn, and this many are printed. */
export const wholeUpTo = 300;

/** The rows of the table. The chosen one is brought into view within the table's own box; the page stays where it is. */
export const AreaRows = memo(function AreaRows({ box, gaps, columns, sure, chosen, onChoose }: Props): ReactElement {
  const [focused, setFocused] = useState<AreaCode | null>(null);
  const isPrinting = useIsPrinting();
  const isWhole = gaps.length <= wholeUpTo;
  const keys = useMemo(() => gaps.map(({ code }) => code), [gaps]);
  const placeOf = useMemo(() => new Map<string, number>(keys.map((key, place) => [key, place])), [keys]);
  const focusedAt = focused === null ? null : (placeOf.get(focused) ?? null);
  const inView = useRowsInView(box, keys, focusedAt, !isWhole);
  const chosenAt = chosen === undefined ? undefined : placeOf.get(chosen);
  const isThere = chosenAt !== undefined;
  useEffect(() => {
    if (!isThere || box === null) return;
    if (isWhole) bringIntoView(box, chosenAt);
    else inView.reveal(chosenAt);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another order or a scroll is no reason to leave the part of the table that one looks at
  }, [box, chosen, isThere, isWhole]);
  const row = (gap: Gap, place: number) => (
    <AreaRow
      key={gap.code}
      gap={gap}
      place={place}
      columns={columns}
      drawn={drawnOf(sure, gap.code)}
      isChosen={gap.code === chosen}
      onChoose={onChoose}
      onFocused={setFocused}
      measure={isWhole || isPrinting ? undefined : inView.measure}
    />
  );
  const all = isWhole || isPrinting;
  return (
    <tbody>
      {all
        ? gaps.slice(0, wholeUpTo).map(row)
        : inView.rows.flatMap(({ place, above }) => {
            const gap = gaps[place];
            return gap === undefined ? [] : [<Space key={`above ${gap.code}`} height={above} />, row(gap, place)];
          })}
      {!all && <Space height={inView.below} />}
    </tbody>
  );
});

/** Stands for rows that are not drawn, as high as they are. */
function Space({ height }: { readonly height: number }): ReactElement | null {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="area-table__space">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- there is nothing in it to be named */}
      <td style={{ height }} />
    </tr>
  );
}
