import { useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { numberWritten } from "../written.ts";
import { CellValue } from "./cellWords.tsx";
import { cellInWords } from "./mended.ts";
import type { Mending } from "./useMending.ts";

type FixListProps = { readonly dataset: Dataset; readonly mending: Mending };

const atOnce = 25;

/** What has been replaced so far, the latest first, each with the way back. */
export function FixList({ dataset, mending }: FixListProps) {
  const [shown, setShown] = useState(atOnce);
  const fixes = (dataset.recipe.fixes ?? []).map((fix, place) => ({ ...fix, cells: dataset.reading.fixed[place] }));
  if (fixes.length === 0) return null;
  return (
    <section className="wide" aria-labelledby="fixes-title">
      <h2 id="fixes-title">What has been replaced</h2>
      <table className="table table--stacks issues">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">In the file</th>
            <th scope="col">Read as</th>
            <th scope="col">Where</th>
            <th scope="col" className="numeric">
              Cells
            </th>
            <th scope="col">
              <span className="unseen">Take back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {fixes
            .toReversed()
            .slice(0, shown)
            .map(({ cells, ...fix }) => (
              <tr key={`${fix.row} ${fix.column} ${fix.from}`}>
                <td data-label="Column">{fix.column}</td>
                <td data-label="In the file">
                  <CellValue value={fix.from} />
                </td>
                <td data-label="Read as">
                  <CellValue value={fix.to} />
                </td>
                <td data-label="Where">{fix.row === undefined ? "Every row" : `Row ${numberWritten(fix.row)}`}</td>
                <td data-label="Cells" className="numeric">
                  {cells === 0 ? "0, it no longer fits" : cells !== undefined && numberWritten(cells)}
                </td>
                <td>
                  {dataset.status === "draft" && (
                    <button
                      type="button"
                      className="button button--second button--small"
                      disabled={mending.isBusy}
                      onClick={() => mending.takeBack(fix)}
                    >
                      Take back
                      <span className="unseen">
                        {" "}
                        ({cellInWords(fix.from)} in {fix.column}
                        {fix.row !== undefined && `, row ${numberWritten(fix.row)}`})
                      </span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {fixes.length > shown && (
        <p>
          The latest {numberWritten(shown)} of {numberWritten(fixes.length)} are shown.{" "}
          <button type="button" className="button button--link" onClick={() => setShown(shown + atOnce)}>
            Show more
          </button>
        </p>
      )}
    </section>
  );
}
