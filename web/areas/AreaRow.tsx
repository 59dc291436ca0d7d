import { type ReactElement, useEffect, useRef } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { classSharesWritten } from "../views/rangeWords.ts";
import type { Drawn } from "../views/sureAreas.ts";
import type { TableColumn } from "./tableColumns.ts";

type Props = {
  readonly gap: Gap;
  readonly columns: readonly TableColumn[];
  readonly drawn: Drawn | null;
  readonly isChosen: boolean;
  readonly onChoose: (code: AreaCode) => void;
  readonly onHover: (code: string | null) => void;
};

/**
 * One area. The chosen one brings itself into view within the table's own box; the page stays where it is. For a keyboard it has a short way to
 * its figures, which stand behind all other rows.
 */
export function AreaRow({ gap, columns, drawn, isChosen, onChoose, onHover }: Props): ReactElement {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen && row.current !== null) bringIntoView(row.current);
  }, [isChosen]);
  const remarks = [...gap.flags, ...(drawn === null ? [] : drawnRemarks(drawn))];
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
      {columns.map(({ key, words, range, below }) => (
        <td key={key} className="numeric">
          {words(gap)}
          <Behind range={range?.(gap) ?? null} below={below?.(gap) ?? null} />
        </td>
      ))}
      <td>
        {gap.class}
        {remarks.length > 0 && <span className="second small area-row__flags">{remarks.join("; ")}</span>}
      </td>
    </tr>
  );
}

type BehindProps = { readonly range: string | null; readonly below: string | null };

/** The range of a figure on its line, ties on the next. */
function Behind({ range, below }: BehindProps): ReactElement {
  return (
    <>
      {range !== null && <span className="second area-row__range"> ({range})</span>}
      {below !== null && <span className="second small area-row__below">{below}</span>}
    </>
  );
}

function drawnRemarks({ certainClass, classes }: Drawn): string[] {
  return certainClass === null ? [`not certain: ${classSharesWritten(classes)} of draws`] : [];
}

function bringIntoView(row: HTMLTableRowElement): void {
  const box = row.closest(".area-table__box");
  const head = row.closest("table")?.tHead;
  if (box === null || head == null) return;
  const [top, seenFrom] = [row.offsetTop - head.offsetHeight, box.scrollTop];
  const isSeen = top >= seenFrom && row.offsetTop + row.offsetHeight <= seenFrom + box.clientHeight;
  if (!isSeen) box.scrollTop = top - box.clientHeight / 3;
}
