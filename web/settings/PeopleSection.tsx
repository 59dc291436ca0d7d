import { levelWords } from "../../domain/contract/level.ts";
import { TextField } from "../partnership/TextField.tsx";
import { NumberField } from "./NumberField.tsx";
import { controlFields, spreadField } from "./settingFields.ts";
import type { SettingsForm } from "./useSettingsForm.ts";

/** What turns an index into people: a published share of adults for each level, and how unequally it is spread. */
export function PeopleSection({ form }: { readonly form: SettingsForm }) {
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">From an index to people</h2>
      <p>
        An index (a risk score, a rank) puts areas in order but holds no people. A published share of adults, the
        control total, says how many there are in all; the index says where. Need that comes as people, rates or
        vacancies uses none of this. Without a control total an index gives no people figure.
      </p>
      {controlFields.map(({ level, share, source }) => (
        <fieldset key={level} className="field control-total">
          <legend>{levelWords[level].title}</legend>
          <NumberField field={share} form={form} />
          <TextField
            id={source.path}
            label={source.label}
            hint={source.hint}
            value={form.text(source)}
            error={form.error(source)}
            onChange={(text) => form.change(source, text)}
          />
        </fieldset>
      ))}
      <NumberField field={spreadField} form={form} />
    </section>
  );
}
