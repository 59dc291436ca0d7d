import type { NumberSetting } from "./settingField.ts";
import type { SettingsForm } from "./useSettingsForm.ts";

type NumberBoxProps = {
  readonly field: NumberSetting;
  readonly form: SettingsForm;
  /** The ids of what explains the box, its error among them where it has one. */
  readonly describedBy: string;
  /** For a box in a table, whose label is its row and its column. */
  readonly label?: string;
};

/** A short box with its unit behind it. Still text, because a number box swallows what it does not understand. */
export function NumberBox({ field, form, describedBy, label }: NumberBoxProps) {
  return (
    <span className="amount">
      <input
        id={field.path}
        className="input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={form.text(field)}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={form.error(field) !== undefined}
        onChange={({ target }) => form.change(field, target.value)}
      />
      {field.unit !== "" && <span aria-hidden="true">{field.unit}</span>}
    </span>
  );
}
