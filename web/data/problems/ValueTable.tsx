import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { IssueValue } from "../../../domain/contract/issueValue.ts";
import { countWritten, numberWritten } from "../written.ts";
import { CellValue } from "./cellWords.tsx";
import { readNow } from "./mended.ts";
import { isMendable } from "./isMendable.ts";
import { ReplaceForm } from "./ReplaceForm.tsx";
import { severityWords } from "./severityWords.ts";
import type { Mending } from "./useMending.ts";
import "../stackingTable.css";

type ValueTableProps = {
  readonly dataset: Dataset;
  readonly values: readonly IssueValue[];
  readonly mending: Mending;
};

/** Equal wrong values of a column, counted: replaced once, they are all replaced. */
export function ValueTable({ dataset, values, mending }: ValueTableProps) {
  return (
    <table className="table table--stacks issues">
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Value</th>
          <th scope="col" className="numeric">
            Cells
          </th>
          <th scope="col">What is wrong</th>
          <th scope="col">Replace with</th>
        </tr>
      </thead>
      <tbody>
        {values.map((one) => (
          <tr key={`${one.severity} ${one.type} ${one.column} ${one.value}`}>
            <td data-label="Column">{one.column}</td>
            <td data-label="Value">
              <CellValue value={one.value} />
            </td>
            <td data-label="Cells" className="numeric">
              {numberWritten(one.count)}
            </td>
            <td data-label="What is wrong">
              <Reason one={one} />
            </td>
            <td data-label="Replace with">
              {isMendable(dataset, one) ? (
                <ReplaceForm
                  column={one.column}
                  value={one.value}
                  now={readNow(dataset.recipe.fixes ?? [], { column: one.column, value: one.value })}
                  cells={countWritten(one.count, "cell")}
                  isBusy={mending.isBusy}
                  onReplace={(to) => mending.mend({ column: one.column, from: one.value.trim(), to })}
                />
              ) : (
                <span className="second">Not here. Mend it in the file, or on the page with the columns.</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reason({ one: { severity, type, count, firstRow, message, mend } }: { readonly one: IssueValue }) {
  const where = count === 1 ? `Row ${numberWritten(firstRow)}` : `First in row ${numberWritten(firstRow)}`;
  return (
    <>
      {message}
      {mend !== null && <> {mend}</>}
      <br />
      <span className="second">
        {severityWords[severity].title}: {type}. {where}.
      </span>
    </>
  );
}
