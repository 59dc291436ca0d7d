import { countWritten } from "../written.ts";

type HoldOutFieldProps = {
  readonly rows: number;
  readonly isTicked: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isTicked: boolean) => void;
};

/** The analyst's yes to leaving rows out. They stay listed as problems and are never dropped in silence. */
export function HoldOutField({ rows, isTicked, isDisabled, onChange }: HoldOutFieldProps) {
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={isDisabled}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>
          Leave out {countWritten(rows, "row that has problems", "rows that have problems")}
          <span className="hint">They stay listed as problems. To let them in, mend them first.</span>
        </span>
      </label>
    </div>
  );
}
