import { numberWritten } from "./written.ts";

/** Rows that this kind of file leaves out on purpose, by reason. Nothing at all when there are none. */
export function ExclusionTable({ exclusions }: { readonly exclusions: Readonly<Record<string, number>> }) {
  const reasons = Object.entries(exclusions).toSorted(([, a], [, b]) => b - a);
  if (reasons.length === 0) return null;
  return (
    <table className="table">
      <caption>Rows left out by a rule</caption>
      <thead>
        <tr>
          <th scope="col">Reason</th>
          <th scope="col" className="numeric">
            Rows
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(([reason, rows]) => (
          <tr key={reason}>
            <th scope="row">{reason}</th>
            <td className="numeric">{numberWritten(rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
