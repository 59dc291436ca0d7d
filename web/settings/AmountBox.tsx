import type { Unit } from "./settingField.ts";

type AmountBoxProps = {
  readonly id: string;
  readonly unit: Unit;
  readonly value: string;
  readonly isInvalid: boolean;
  /** The ids of what explains the box, its error among them where it has one. */
  readonly describedBy: string;
  /** For a box in a table, whose label is its row and its column. */
  readonly label?: string;
  readonly onChange: (text: string) => void;
};

/** A short box with its unit behind it. Still text, because a number box swallows what it does not understand. */
export function AmountBox({ id, unit, value, isInvalid, describedBy, label, onChange }: AmountBoxProps) {
  return (
    <span className="amount">
      <input
        id={id}
        className={`input ${unit === "people" ? "input--millions" : ""}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={({ target }) => onChange(target.value)}
      />
      {unit !== "" && <span aria-hidden="true">{unit}</span>}
    </span>
  );
}
