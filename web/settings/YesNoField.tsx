import { StartingValue } from "./StartingValue.tsx";
import type { YesNoSetting } from "./settingField.ts";
import type { SettingsForm } from "./useSettingsForm.ts";

type YesNoFieldProps = { readonly field: YesNoSetting; readonly form: SettingsForm };

/** A tick with what it means. It cannot be wrong, so it has no error. */
export function YesNoField({ field, form }: YesNoFieldProps) {
  const { path } = field;
  return (
    <div className="field">
      <label className="choice">
        <input
          id={path}
          type="checkbox"
          checked={form.text(field) === "yes"}
          aria-describedby={`${path}-hint`}
          onChange={({ target }) => form.change(field, target.checked ? "yes" : "no")}
        />
        <span>{field.label}</span>
      </label>
      <p id={`${path}-hint`} className="hint">
        {field.hint} <StartingValue field={field} />
      </p>
    </div>
  );
}
