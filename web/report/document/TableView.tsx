import type { ReactElement } from "react";
import type { Block } from "../../../domain/contract/reportDocument.ts";
import { cellWords } from "../../../domain/report/words/cellWords.ts";

type Table = Extract<Block, { type: "table" }>;

/** A table of a report; the first cell of a row is its header. It scrolls sideways by itself where it is wider than the page. */
export function TableView({ table }: { readonly table: Table }): ReactElement {
  const { id, caption, columns, rows } = table;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className="table-box" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, kind }) => (
              <th key={title} scope="col" className={kind === "number" ? "numeric" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a kept report never changes
            <tr key={at}>
              {cells.map((cell, column) => {
                const text = cellWords(cell);
                const kind = columns[column]?.kind === "number" ? "numeric" : undefined;
                return column === 0 ? (
                  <th key={columns[column]?.title} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={columns[column]?.title} className={kind}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
