import { FieldError } from "../data/FieldError.tsx";

type TextFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
  /** A short field with the number keyboard; still text, because a number field swallows what it does not understand. */
  readonly isNumber?: boolean;
  readonly onChange: (value: string) => void;
};

/** A labelled line of text with its hint and what is wrong with it. */
export function TextField({ id, label, hint, value, error, isNumber = false, onChange }: TextFieldProps) {
  const describedBy = error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`;
  return (
    <div className={`field ${error === undefined ? "" : "field--error"}`}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <FieldError id={`${id}-error`} message={error} />
      <input
        id={id}
        className={`input ${isNumber ? "input--short" : ""}`}
        type="text"
        inputMode={isNumber ? "decimal" : "text"}
        autoComplete="off"
        value={value}
        aria-describedby={describedBy}
        aria-invalid={error !== undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
