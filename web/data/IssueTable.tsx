import type { Issue } from "../../domain/contract/issue.ts";
import { severityWords } from "./severityWords.ts";
import { numberWritten } from "./written.ts";
import "./stackingTable.css";

/** Issues in the order of their rows: where each stands, what is wrong, and how to mend it. */
export function IssueTable({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <table className="table table--stacks issues">
      <thead>
        <tr>
          <th scope="col" className="numeric">
            Row
          </th>
          <th scope="col">Column</th>
          <th scope="col">Value</th>
          <th scope="col">What is wrong</th>
          <th scope="col">How to mend it</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue, place) => (
          // Two issues may be alike in every word; their order is what tells them apart, and it does not change.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={place}>
            <td data-label="Row" className="numeric">
              {issue.row === null ? "Whole file" : numberWritten(issue.row)}
            </td>
            <td data-label="Column">{issue.column ?? <NotThere />}</td>
            <td data-label="Value">{issue.value === null ? <NotThere /> : <CellValue value={issue.value} />}</td>
            <td data-label="What is wrong">
              {issue.message}
              <br />
              <span className="second">
                {severityWords[issue.severity].title}: {issue.type}
              </span>
            </td>
            <td data-label="How to mend it">{issue.mend ?? <NotThere />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NotThere() {
  return (
    <span className="second">
      <span aria-hidden="true">–</span>
      <span className="unseen">none</span>
    </span>
  );
}

/** An empty cell and a cell of blanks look like nothing, so they are said. */
function CellValue({ value }: { readonly value: string }) {
  return value.trim() === "" ? <em>blank</em> : <code>{value}</code>;
}
