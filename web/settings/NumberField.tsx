import { FieldError } from "../data/FieldError.tsx";
import { NumberBox } from "./NumberBox.tsx";
import { StartingValue } from "./StartingValue.tsx";
import type { NumberSetting } from "./settingField.ts";
import type { SettingsForm } from "./useSettingsForm.ts";

type NumberFieldProps = { readonly field: NumberSetting; readonly form: SettingsForm };

/** A number with its label, meaning, unit, starting value and what is wrong with it. */
export function NumberField({ field, form }: NumberFieldProps) {
  const error = form.error(field);
  const { path } = field;
  return (
    <div className={`field ${error === undefined ? "" : "field--error"}`}>
      <label htmlFor={path}>
        {field.label}
        {field.unit !== "" && <span className="unseen"> ({field.unit})</span>}
      </label>
      <p id={`${path}-hint`} className="hint">
        {field.hint} <StartingValue field={field} />
      </p>
      <FieldError id={`${path}-error`} message={error} />
      <NumberBox
        field={field}
        form={form}
        describedBy={error === undefined ? `${path}-hint` : `${path}-hint ${path}-error`}
      />
    </div>
  );
}
