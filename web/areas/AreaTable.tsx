import { type ReactElement, useMemo, useState } from "react";
import type { SortColumn } from "../address/mapAddress.ts";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { numberWritten } from "../data/written.ts";
import { drawnOf, type SureAreas } from "../views/sureAreas.ts";
import { AreaRow } from "./AreaRow.tsx";
import { isNamed } from "./isNamed.ts";
import { MarkerNotes } from "./MarkerNotes.tsx";
import { SortHeader } from "./SortHeader.tsx";
import { firstOrder, type Order, sortedGaps } from "./sortedGaps.ts";
import { tableColumns } from "./tableColumns.ts";
import "./areas.css";

type Props = {
  readonly answer: GapAnswer;
  readonly sure: SureAreas;
  readonly chosen: AreaCode | undefined;
  readonly sort: SortColumn;
  readonly order: Order | undefined;
  readonly onSort: (sort: SortColumn, order: Order) => void;
  readonly onChoose: (code: AreaCode) => void;
  readonly onHover: (code: string | null) => void;
};

/** More rows than this are shown when asked for: a browser draws 200 at once, not 30,000. */
const rowsAtOnce = 200;

/** The table twin of the map: the same areas, the same figures, in words and numbers. */
export function AreaTable({
  answer,
  sure,
  chosen,
  sort,
  order = firstOrder(sort),
  onSort,
  onChoose,
  onHover,
}: Props): ReactElement {
  const [filter, setFilter] = useState("");
  const [shown, setShown] = useState(rowsAtOnce);
  const columns = useMemo(() => tableColumns(answer, sure), [answer, sure]);
  const sorted = useMemo(() => sortedGaps(answer.gaps, columns, sort, order), [answer.gaps, columns, sort, order]);
  const named = useMemo(() => sorted.filter((gap) => isNamed(gap, filter)), [sorted, filter]);
  const chosenAt = named.findIndex(({ code }) => code === chosen);
  const rows = named.slice(0, Math.max(shown, chosenAt + 1));
  const { one, many } = areaTypeWords[answer.areaType];
  const turn = (column: SortColumn) =>
    onSort(column, column === sort ? (order === "up" ? "down" : "up") : firstOrder(column));
  const header = { sort, order, onSort: turn };
  return (
    <section className="workspace__table" id="area-table" tabIndex={-1} aria-labelledby="area-table-title">
      <div className="area-table__head">
        <h2 id="area-table-title">
          {levelWords[answer.level].title} skills: {numberWritten(answer.gaps.length)}{" "}
          {answer.gaps.length === 1 ? one : many}
        </h2>
        <label className="area-table__filter">
          <span>Filter by name or code</span>
          <input className="input" type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <output className="small second">
          {filter.trim() === "" ? "" : `${numberWritten(named.length)} of ${numberWritten(sorted.length)} ${many}`}
        </output>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <section className="table-box area-table__box" aria-label="Table of areas" tabIndex={0}>
        <table className="table area-table">
          <caption className="unseen">Areas and their figures. Choose a heading to sort by it.</caption>
          <thead>
            <tr>
              <SortHeader column="name" title="Area" {...header} />
              {columns.map(({ key, title }) => (
                <SortHeader key={key} column={key} title={title} numeric {...header} />
              ))}
              <th scope="col">Class</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((gap) => (
              <AreaRow
                key={gap.code}
                gap={gap}
                columns={columns}
                drawn={drawnOf(sure, gap.code)}
                isChosen={gap.code === chosen}
                onChoose={onChoose}
                onHover={onHover}
              />
            ))}
          </tbody>
        </table>
        {named.length === 0 && <p>No area has “{filter}” in its name or code. Clear the filter to see all.</p>}
        {rows.length < named.length && (
          <button
            className="button button--second button--small"
            type="button"
            onClick={() => setShown(rows.length + rowsAtOnce)}
          >
            Show {numberWritten(Math.min(rowsAtOnce, named.length - rows.length))} more of {numberWritten(named.length)}
          </button>
        )}
      </section>
      <MarkerNotes gaps={rows} />
    </section>
  );
}
