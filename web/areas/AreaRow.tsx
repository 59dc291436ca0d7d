import { memo, type ReactElement, type RefCallback } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { numberWritten } from "../data/written.ts";
import { point, unpoint, useIsPointed } from "../views/pointed.ts";
import type { Drawn } from "../views/sureAreas.ts";
import { areaRemarks } from "./areaRemarks.ts";
import type { TableColumn } from "./tableColumn.ts";

type Props = {
  readonly gap: Gap;
  /** Its position among all rows, drawn or not; the headings are none. */
  readonly place: number;
  readonly columns: readonly TableColumn[];
  readonly drawn: Drawn | null;
  readonly isChosen: boolean;
  readonly onChoose: (code: AreaCode) => void;
  /** Says that the focus is within it, or has left. */
  readonly onFocused: (code: AreaCode | null) => void;
  /** Finds out how high it came out, where only the rows in view are drawn. */
  readonly measure: RefCallback<HTMLTableRowElement> | undefined;
};

/**
 * One area. Under the pointer or with the focus within, it is pointed at wherever else it stands on the page. For a keyboard the chosen one has a short way to its figures, which stand
 * behind all other rows. Drawn again only when something about it changes: there may be thousands.
 */
export const AreaRow = memo(function AreaRow(props: Props): ReactElement {
  const { gap, place, columns, drawn, isChosen, onChoose, onFocused, measure } = props;
  const isPointed = useIsPointed(gap.code);
  const remarks = areaRemarks(gap, drawn);
  return (
    <tr
      ref={measure}
      data-index={place}
      data-code={gap.code}
      aria-rowindex={place + 2}
      className={`area-row${isPointed ? " area-row--pointed" : ""}${isChosen ? " area-row--chosen" : ""}`}
      // Not when it is entered: rows that scroll by below a still pointer are not meant, and each would draw the map anew.
      onPointerMove={() => point(gap.code)}
      onPointerLeave={() => unpoint(gap.code)}
      onFocus={() => {
        point(gap.code);
        onFocused(gap.code);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        unpoint(gap.code);
        onFocused(null);
      }}
    >
      <th scope="row">
        <button className="area-row__name" type="button" aria-pressed={isChosen} onClick={() => onChoose(gap.code)}>
          {gap.name}
        </button>
        {isChosen && (
          <a className="skip-link" href="#chosen-area">
            See its figures
          </a>
        )}
        <span className="second small">
          {gap.parentName === null ? "" : `${gap.parentName} · `}
          {gap.code}
        </span>
      </th>
      {columns.map((column) => (
        <td key={column.key} className="numeric">
          {column.words(gap)}
          <Behind column={column} gap={gap} />
        </td>
      ))}
      <td>
        {gap.class}
        {remarks.length > 0 && <span className="second small area-row__flags">{remarks.join("; ")}</span>}
      </td>
    </tr>
  );
});

/** The range of a figure on its line, ties on the next. */
function Behind({ column, gap }: { readonly column: TableColumn; readonly gap: Gap }): ReactElement {
  const range = column.range?.(gap) ?? null;
  const ties = column.ties?.(gap) ?? null;
  return (
    <>
      {range !== null && <span className="second area-row__range"> ({column.rangeWords?.(range)})</span>}
      {ties !== null && ties > 0 && (
        <span className="second small area-row__below">tied with {numberWritten(ties)}</span>
      )}
    </>
  );
}
