import { type ReactElement, useEffect, useRef } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { TableColumn } from "./tableColumns.ts";

type Props = {
  readonly gap: Gap;
  readonly columns: readonly TableColumn[];
  readonly isChosen: boolean;
  readonly onChoose: (code: AreaCode) => void;
  readonly onHover: (code: string | null) => void;
};

/**
 * One area. The chosen one brings itself into view within the table's own box; the page stays where it is. For a keyboard it has a short way to
 * its figures, which stand behind all other rows.
 */
export function AreaRow({ gap, columns, isChosen, onChoose, onHover }: Props): ReactElement {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen && row.current !== null) bringIntoView(row.current);
  }, [isChosen]);
  return (
    <tr
      ref={row}
      className={isChosen ? "area-row area-row--chosen" : "area-row"}
      onMouseEnter={() => onHover(gap.code)}
      onMouseLeave={() => onHover(null)}
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
      {columns.map(({ key, words }) => (
        <td key={key} className="numeric">
          {words(gap)}
        </td>
      ))}
      <td>
        {gap.class}
        {gap.flags.length > 0 && <span className="second small area-row__flags">{gap.flags.join("; ")}</span>}
      </td>
    </tr>
  );
}

function bringIntoView(row: HTMLTableRowElement): void {
  const box = row.closest(".area-table__box");
  const head = row.closest("table")?.tHead;
  if (box === null || head == null) return;
  const [top, seenFrom] = [row.offsetTop - head.offsetHeight, box.scrollTop];
  const isSeen = top >= seenFrom && row.offsetTop + row.offsetHeight <= seenFrom + box.clientHeight;
  if (!isSeen) box.scrollTop = top - box.clientHeight / 3;
}
