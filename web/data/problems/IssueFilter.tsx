import { severitySchema } from "../../../domain/contract/issue.ts";
import type { IssuePage } from "../../../domain/contract/issuePage.ts";
import type { DatasetAddress } from "../../address/datasetAddress.ts";
import { severityWords } from "./severityWords.ts";
import { numberWritten } from "../written.ts";

type IssueFilterProps = {
  /** Whether equal values can be listed together too. */
  readonly canGroup?: boolean;
  readonly counts: IssuePage["counts"];
  readonly address: DatasetAddress;
  readonly onChange: (address: DatasetAddress) => void;
};

/** Narrows the list to a severity or a type of problem. A new choice starts at the first page again. */
export function IssueFilter({ canGroup = false, counts, address, onChange }: IssueFilterProps) {
  const severities = severitySchema.options.filter((severity) => counts.some((one) => one.severity === severity));
  const types = [
    ...new Set(counts.filter(({ severity }) => (address.severity ?? severity) === severity).map(({ type }) => type)),
  ];
  const listed = { list: address.list };
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
            onChange({ ...listed, severity: severitySchema.optional().catch(undefined).parse(target.value) })
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
            onChange({
              ...listed,
              severity: address.severity,
              type: target.value === "" ? undefined : target.value,
            })
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
      {canGroup && (
        <div className="field">
          <label htmlFor="list">List them</label>
          <select
            id="list"
            className="select"
            value={address.list ?? ""}
            onChange={({ target }) =>
              onChange({ ...address, page: undefined, list: target.value === "rows" ? "rows" : undefined })
            }
          >
            <option value="">Equal values together</option>
            <option value="rows">Row by row</option>
          </select>
        </div>
      )}
    </div>
  );
}

function countOf(counts: IssuePage["counts"], { severity, type }: Pick<DatasetAddress, "severity" | "type">): number {
  return counts
    .filter((one) => (severity ?? one.severity) === one.severity && (type ?? one.type) === one.type)
    .reduce((sum, { count }) => sum + count, 0);
}
