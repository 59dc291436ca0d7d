import { type ReactElement, useDeferredValue, useMemo, useState } from "react";
import type { SortColumn } from "../address/mapAddress.ts";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { manyAreas } from "../views/manyAreas.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";
import { AreaRows, wholeUpTo } from "./AreaRows.tsx";
import { areasTsv } from "./areasTsv.ts";
import { CopyTable } from "./CopyTable.tsx";
import { isNamed } from "./isNamed.ts";
import { MarkerNotes } from "./MarkerNotes.tsx";
import { rowChoices } from "./rowChoices.ts";
import { RowFilters } from "./RowFilters.tsx";
import { SortHeader } from "./SortHeader.tsx";
import { firstOrder, type Order, sortedGaps } from "./sortedGaps.ts";
import { tableColumns } from "./tableColumns.ts";
import { useSteady } from "./useSteady.ts";
import "./areas.css";

type Props = {
  readonly answer: GapAnswer;
  readonly sure: SureAreas;
  readonly view: View;
  readonly chosen: AreaCode | undefined;
  readonly sort: SortColumn;
  readonly order: Order | undefined;
  readonly onSort: (sort: SortColumn, order: Order) => void;
  readonly onChoose: (code: AreaCode) => void;
};

/** The table twin of the map: the same areas, the same figures, in words and numbers. */
export function AreaTable(props: Props): ReactElement {
  const { chosen, sort, order = firstOrder(sort), onSort, onChoose } = props;
  const { answer, sure, view } = useShown(props);
  const [words, setWords] = useState("");
  const [asked, setAsked] = useState("");
  // In state, not a ref: what lies within is drawn before the box is there, and must be again.
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { gaps } = answer;
  const columns = useMemo(() => tableColumns(answer, sure), [answer, sure]);
  const sorted = useMemo(() => sortedGaps(gaps, columns, sort, order), [gaps, columns, sort, order]);
  const groups = useMemo(() => rowChoices(gaps, view, sure), [gaps, view, sure]);
  // A part that another view or another answer does not have is as good as none.
  const part = groups.flatMap(({ choices }) => choices).find(({ key }) => key === asked);
  // Of thousands of rows the letters typed must not wait for the rows.
  const sought = useDeferredValue(words);
  const rows = useMemo(
    () => sorted.filter((gap) => isNamed(gap, sought) && (part === undefined || part.holds(gap))),
    [sorted, sought, part],
  );
  const { one, many } = areaTypeWords[answer.areaType];
  const turn = (column: SortColumn) =>
    onSort(column, column === sort ? (order === "up" ? "down" : "up") : firstOrder(column));
  const header = { sort, order, onSort: turn };
  const choose = useSteady(onChoose);
  return (
    <section className="workspace__table" id="area-table" tabIndex={-1} aria-labelledby="area-table-title">
      <div className="area-table__head">
        <h2 id="area-table-title">
          {levelWords[answer.level].title} skills: {countWritten(gaps.length, one, many)}
        </h2>
        <RowFilters words={words} onWords={setWords} groups={groups} part={part?.key ?? ""} onPart={setAsked} />
        <output className="small second">
          {rows.length === gaps.length
            ? ""
            : `${numberWritten(rows.length)} of ${countWritten(gaps.length, one, many)}`}
        </output>
        <CopyTable text={() => areasTsv(rows, columns, sure)} what={countWritten(rows.length, one, many)} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <section ref={setBox} className="table-box area-table__box" aria-label="Table of areas" tabIndex={0}>
        <table
          className={rows.length > wholeUpTo ? "table area-table area-table--long" : "table area-table"}
          aria-rowcount={rows.length + 1}
        >
          <caption className="unseen">Areas and their figures. Choose a heading to sort by it.</caption>
          <thead>
            <tr aria-rowindex={1}>
              <SortHeader column="name" title="Area" {...header} />
              {columns.map(({ key, title }) => (
                <SortHeader key={key} column={key} title={title} numeric {...header} />
              ))}
              <th scope="col">Class</th>
            </tr>
          </thead>
          <AreaRows box={box} gaps={rows} columns={columns} sure={sure} chosen={chosen} onChoose={choose} />
        </table>
        {rows.length === 0 && <p>{noneWords(sought, part?.words)}</p>}
      </section>
      {rows.length > wholeUpTo && (
        <p className="area-table__printed">
          The first {numberWritten(wholeUpTo)} of {countWritten(rows.length, one, many)}, in the order chosen. The CSV
          file has them all.
        </p>
      )}
      <MarkerNotes gaps={rows} />
    </section>
  );
}

type Shown = Pick<Props, "answer" | "sure" | "view">;

/** What the rows are drawn from, as one thing, never in halves: what the map shows, but of thousands of areas a moment later, so that the map has its colours first. */
function useShown({ answer, sure, view }: Shown): Shown {
  const now = useMemo(() => ({ answer, sure, view }), [answer, sure, view]);
  const later = useDeferredValue(now);
  return answer.gaps.length > manyAreas ? later : now;
}

function noneWords(words: string, part: string | undefined): string {
  const among = part === undefined ? "" : ` among “${part}”`;
  return `No area${among} has “${words.trim()}” in its name, code or district. Clear the filter to see all.`;
}
