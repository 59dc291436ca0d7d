import type { Issue } from "../../../domain/contract/issue.ts";
import { severityWords } from "../problems/severityWords.ts";
import { numberWritten } from "../written.ts";
import type { IssueGroup } from "../../../importers/issueGroups.ts";
import "../stackingTable.css";

/** Problems by kind, each with how many there are and the first of them. */
export function ProblemCounts({ problems }: { readonly problems: readonly IssueGroup[] }) {
  if (problems.length === 0) return <p>No problems were found.</p>;
  return (
    <table className="table table--stacks">
      <caption>Problems by kind, with the first of each</caption>
      <thead>
        <tr>
          <th scope="col">Problem</th>
          <th scope="col" className="numeric">
            How many
          </th>
          <th scope="col">The first of them</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ severity, type, count, examples }) => (
          <tr key={`${severity} ${type}`}>
            <th scope="row">
              {type}
              <br />
              <span className="second">{severityWords[severity].title}</span>
            </th>
            <td data-label="How many" className="numeric">
              {numberWritten(count)}
            </td>
            <td data-label="The first of them" className="broken">
              {examples.slice(0, 1).map(exampleWritten)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function exampleWritten({ row, column, message }: Issue): string {
  if (row === null) return message;
  return `Row ${numberWritten(row)}${column === null ? "" : `, ${column}`}: ${message}`;
}
