import type { ReactElement, ReactNode } from "react";
import type { LegendRow } from "./areasOfRow.ts";
import type { PointingOut } from "./usePointingOut.ts";

type Props = {
  readonly row: LegendRow;
  readonly isEmpty: boolean;
  readonly pointing: PointingOut;
  /** What it is called where its words do not say enough: they and more. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** What stands in a row of the legend, as a button that points its areas out on the map; plain where there are none to point out. */
export function RowButton({ row, isEmpty, pointing, label, children }: Props): ReactElement {
  if (isEmpty) return <span className="legend__row">{children}</span>;
  const { kept, enter, leave, keep, onKeyDown } = pointing;
  return (
    <button
      type="button"
      className="legend__row legend__row--button"
      aria-label={label}
      aria-pressed={kept === row}
      aria-describedby="legend-pointing"
      onMouseEnter={() => enter("pointer", row)}
      onMouseLeave={() => leave("pointer")}
      onFocus={() => enter("focus", row)}
      onBlur={() => leave("focus")}
      onClick={() => keep(row)}
      onKeyDown={onKeyDown}
    >
      {children}
    </button>
  );
}
