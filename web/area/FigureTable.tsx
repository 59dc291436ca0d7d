import type { ReactElement, ReactNode } from "react";
import type { LevelProfile } from "../../domain/contract/areaProfile.ts";
import { capitalised } from "../data/written.ts";
import { Term } from "../help/Term.tsx";
import type { FigureLine } from "./figureLine.ts";
import "../data/stackingTable.css";
import "./figureTable.css";

/** One column: a level of an area, under its heading; `label` says the same on a narrow screen, where columns stand below each other. */
export type FigureColumn = {
  readonly key: string;
  readonly heading: ReactNode;
  readonly label: string;
  readonly level: LevelProfile;
};

type Props = {
  readonly caption: string;
  readonly rows: readonly FigureLine[];
  readonly columns: readonly FigureColumn[];
};

/** One row for each figure, one column for each thing that is held beside the others. What has no score says why, once, down its whole column. */
export function FigureTable({ caption, rows, columns }: Props): ReactElement {
  const isWide = columns.length > 4;
  const table = (
    <table className={`table table--stacks table--abreast figure-table${isWide ? " figure-table--wide" : ""}`}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">A year, where nothing else is said</th>
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col" className="numeric">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={row.key} className={row.strong === true ? "figure-table__strong" : ""}>
            <th scope="row">{row.term === undefined ? row.title : <Term name={row.term}>{row.title}</Term>}</th>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} rows={place === 0 ? rows.length : 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isWide) return table;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
    <section className="table-box" aria-label="Table of figures" tabIndex={0}>
      {table}
    </section>
  );
}

type CellProps = {
  readonly column: FigureColumn;
  readonly row: FigureLine;
  /** How many rows follow from the first one on; 0 in all but that. */
  readonly rows: number;
};

function Cell({ column: { label, level }, row, rows }: CellProps): ReactElement | null {
  if (level.type === "scored") {
    return (
      <td data-label={label} className="numeric">
        {row.cell(level)}
      </td>
    );
  }
  if (rows === 0) return null;
  return (
    <td data-label={label} rowSpan={rows} className="figure-table__unscored">
      <strong className="tag">Not scored</strong> {capitalised(level.because)}
    </td>
  );
}
