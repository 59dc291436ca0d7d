import type { ReactElement } from "react";
import type { ChartTwin } from "./chartWords.ts";

/** The table twin of a chart, folded away behind its own button; all columns but the first hold figures. */
export function ChartTable({ caption, headings, rows }: ChartTwin): ReactElement {
  return (
    <details className="chart__twin">
      <summary>These figures as a table</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <section className="table-box" aria-label={caption} tabIndex={0}>
        <table className="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading, place) => (
                <th key={heading} scope="col" className={place === 0 ? "" : "numeric"}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two rows may have one name
              <tr key={`${place} ${name}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={headings[column + 1]} className="numeric">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
