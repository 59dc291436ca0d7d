import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Issue } from "../../../domain/contract/issue.ts";
import { CellEdit } from "./CellEdit.tsx";
import { CellValue, NotThere } from "./cellWords.tsx";
import { severityWords } from "./severityWords.ts";
import { numberWritten } from "../written.ts";
import type { Mending } from "./useMending.ts";
import "../stackingTable.css";

type IssueTableProps = {
  readonly issues: readonly Issue[];
  /** The draft they are in, where its cells can be mended here and now. */
  readonly editing?: { readonly dataset: Dataset; readonly mending: Mending };
};

/** Issues in the order of their rows: where each stands, what is wrong, and how to mend it. */
export function IssueTable({ issues, editing }: IssueTableProps) {
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
          {editing !== undefined && <th scope="col">Only here</th>}
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
            {editing !== undefined && (
              <td data-label="Only here">
                <CellEdit key={`${issue.row} ${issue.column} ${issue.type}`} issue={issue} {...editing} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
