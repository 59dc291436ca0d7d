import { AmountBox } from "./AmountBox.tsx";
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

/** The box of a setting that is a number. */
export function NumberBox({ field, form, ...words }: NumberBoxProps) {
  return (
    <AmountBox
      id={field.path}
      unit={field.unit}
      value={form.text(field)}
      isInvalid={form.error(field) !== undefined}
      onChange={(text) => form.change(field, text)}
      {...words}
    />
  );
}
