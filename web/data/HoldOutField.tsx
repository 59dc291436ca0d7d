import { FieldError } from "./FieldError.tsx";
import { countWritten } from "./written.ts";

type HoldOutFieldProps = {
  readonly rows: number;
  readonly isTicked: boolean;
  readonly error: string | undefined;
  readonly onChange: (isTicked: boolean) => void;
};

/** The analyst's yes to leaving rows out. They stay listed as problems and are never dropped in silence. */
export function HoldOutField({ rows, isTicked, error, onChange }: HoldOutFieldProps) {
  return (
    <div className={`field ${error === undefined ? "" : "field--error"}`}>
      <FieldError id="hold-out-error" message={error} />
      <div>
        <label className="choice">
          <input
            id="hold-out"
            type="checkbox"
            checked={isTicked}
            aria-describedby={error === undefined ? undefined : "hold-out-error"}
            onChange={({ target }) => onChange(target.checked)}
          />
          <span>
            Leave out {countWritten(rows, "row that has problems", "rows that have problems")}
            <span className="hint">
              They stay listed as problems. To let them in, mend them in the file and upload it again.
            </span>
          </span>
        </label>
      </div>
    </div>
  );
}
