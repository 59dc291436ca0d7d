import { type IssuePage } from "../../../domain/contract/issuePage.ts";
import { severitySchema } from "../../../domain/contract/issue.ts";
import { severityWords } from "./severityWords.ts";
import { numberWritten } from "../written.ts";

/** How many issues there are of each severity and type, worst first: mending one type often mends hundreds of rows. */
export function IssueCounts({ counts }: { readonly counts: IssuePage["counts"] }) {
  return (
    <table className="table">
      <caption>How many, by kind of problem</caption>
      <thead>
        <tr>
          <th scope="col">What it does</th>
          <th scope="col">Problem</th>
          <th scope="col" className="numeric">
            How many
          </th>
        </tr>
      </thead>
      <tbody>
        {worstFirst(counts).map(({ severity, type, count }) => (
          <tr key={`${severity} ${type}`}>
            <td>
              {severityWords[severity].title}
              <br />
              <span className="second">{severityWords[severity].meaning}</span>
            </td>
            <th scope="row">{type}</th>
            <td className="numeric">{numberWritten(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function worstFirst(counts: IssuePage["counts"]): IssuePage["counts"] {
  const worst = severitySchema.options;
  return counts.toSorted((a, b) => worst.indexOf(a.severity) - worst.indexOf(b.severity) || b.count - a.count);
}
