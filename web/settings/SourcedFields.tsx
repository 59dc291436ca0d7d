import type { ReactNode } from "react";
import { levelWords } from "../../domain/contract/level.ts";
import { TextField } from "../partnership/TextField.tsx";
import { NumberField } from "./NumberField.tsx";
import type { SourcedRow } from "./sourcedRow.ts";
import type { SettingsForm } from "./useSettingsForm.ts";

type SourcedFieldsProps = {
  readonly row: SourcedRow;
  readonly form: SettingsForm;
  /** What else is set at this level, before the number. */
  readonly children?: ReactNode;
  /** What the same source says of the number. */
  readonly bounds?: ReactNode;
};

/** A number of one level and who said it. */
export function SourcedFields({ row: { level, number, source }, form, children, bounds }: SourcedFieldsProps) {
  return (
    <fieldset className="field level-fields">
      <legend>{levelWords[level].title}</legend>
      {children}
      <NumberField field={number} form={form} />
      {bounds}
      <TextField
        id={source.path}
        label={source.label}
        hint={source.hint}
        value={form.text(source)}
        error={form.error(source)}
        onChange={(text) => form.change(source, text)}
      />
    </fieldset>
  );
}
