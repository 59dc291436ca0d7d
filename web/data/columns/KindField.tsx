import type { FileReading } from "../../../domain/contract/reading.ts";
import { kinds } from "../../../importers/kinds.ts";
import { fitWritten } from "../check/fitWritten.ts";
import { FieldError } from "../FieldError.tsx";

type KindFieldProps = {
  readonly kind: string;
  readonly reading: FileReading;
  readonly error: string | undefined;
  readonly onChange: (kind: string) => void;
};

/** What the file is. What its columns speak for stands first; nothing is chosen before somebody has said so. */
export function KindField({ kind, reading, error, onChange }: KindFieldProps) {
  const { proposals, columns } = reading;
  const likely = new Set(proposals.map((proposal) => proposal.kind));
  const others = kinds.filter(({ name }) => !likely.has(name));
  const options = others.map(({ name, title }) => (
    <option key={name} value={name}>
      {title}
    </option>
  ));
  return (
    <div className={`field ${error === undefined ? "" : "field--error"}`}>
      <label htmlFor="kind">What the file is</label>
      <FieldError id="kind-error" message={error} />
      <select
        id="kind"
        className="select"
        aria-describedby={error === undefined ? undefined : "kind-error"}
        value={kind}
        onChange={({ target }) => onChange(target.value)}
      >
        {kind === "" && <option value="">Choose what it is</option>}
        {proposals.length === 0 ? (
          options
        ) : (
          <>
            <optgroup label="What its columns speak for">
              {proposals.map((proposal) => (
                <option key={proposal.kind} value={proposal.kind}>
                  {proposal.title}: {fitWritten(proposal, columns.length)}
                </option>
              ))}
            </optgroup>
            <optgroup label="All others">{options}</optgroup>
          </>
        )}
      </select>
    </div>
  );
}
