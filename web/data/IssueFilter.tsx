import { severitySchema } from "../../domain/contract/issue.ts";
import type { IssuePage } from "../../domain/contract/issuePage.ts";
import type { DatasetAddress } from "../address/datasetAddress.ts";
import { severityWords } from "./severityWords.ts";
import { numberWritten } from "./written.ts";

type IssueFilterProps = {
  readonly counts: IssuePage["counts"];
  readonly address: DatasetAddress;
  readonly onChange: (address: DatasetAddress) => void;
};

/** Narrows the list to a severity or a type of problem. A new choice starts at the first page again. */
export function IssueFilter({ counts, address, onChange }: IssueFilterProps) {
  const severities = severitySchema.options.filter((severity) => counts.some((one) => one.severity === severity));
  const types = [
    ...new Set(counts.filter(({ severity }) => (address.severity ?? severity) === severity).map(({ type }) => type)),
  ];
  const many = (wanted: Pick<DatasetAddress, "severity" | "type">) => numberWritten(countOf(counts, wanted));
  return (
    <div className="filters">
      <div className="field">
        <label htmlFor="severity">Show</label>
        <select
          id="severity"
          className="select"
          value={address.severity ?? ""}
          onChange={({ target }) =>
            onChange({ severity: severitySchema.optional().catch(undefined).parse(target.value) })
          }
        >
          <option value="">All problems ({many({})})</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {severityWords[severity].title} ({many({ severity })})
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="type">Kind of problem</label>
        <select
          id="type"
          className="select"
          value={address.type ?? ""}
          onChange={({ target }) =>
            onChange({ severity: address.severity, type: target.value === "" ? undefined : target.value })
          }
        >
          <option value="">All kinds</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {type} ({many({ severity: address.severity, type })})
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function countOf(counts: IssuePage["counts"], { severity, type }: Pick<DatasetAddress, "severity" | "type">): number {
  return counts
    .filter((one) => (severity ?? one.severity) === one.severity && (type ?? one.type) === one.type)
    .reduce((sum, { count }) => sum + count, 0);
}
