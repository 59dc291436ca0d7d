import type { RecordChange } from "../../../domain/contract/dryRun.ts";
import { recordNouns } from "../recordWords.ts";
import { capitalised, numberWritten } from "../written.ts";
import "../stackingTable.css";

/** What would happen to the rows, noun by noun: how many are new, different, gone, or as they were. */
export function RecordTable({ records }: { readonly records: readonly RecordChange[] }) {
  return (
    <table className="table table--stacks dry-run__rows">
      <caption>What would happen to the rows</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          {changes.map(({ name, title }) => (
            <th key={name} scope="col" className="numeric">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.noun}>
            <th scope="row">
              {capitalised(recordNouns.find(({ noun }) => noun === record.noun)?.many ?? record.noun)}
            </th>
            {changes.map(({ name, title }) => (
              <td key={name} data-label={title} className="numeric">
                {numberWritten(record[name])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const changes = [
  { name: "added", title: "Added" },
  { name: "changed", title: "Changed" },
  { name: "ended", title: "No longer counted" },
  { name: "same", title: "The same" },
] as const;
