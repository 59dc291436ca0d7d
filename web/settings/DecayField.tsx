import { settingsSchema } from "../../domain/contract/settings.ts";
import { decayWords } from "./decayWords.ts";
import { StartingValue } from "./StartingValue.tsx";
import { decayField } from "./travelFields.ts";
import type { SettingsForm } from "./useSettingsForm.ts";

/** How nearness counts, as a choice in words. The first way carries the field's id, so that an error leads to it. */
export function DecayField({ form }: { readonly form: SettingsForm }) {
  return (
    <fieldset className="field" aria-describedby="decay-hint">
      <legend>{decayField.label}</legend>
      <p id="decay-hint" className="hint">
        {decayField.hint} <StartingValue field={decayField} />
      </p>
      {settingsSchema.shape.decay.options.map((decay, place) => (
        <label key={decay} className="choice">
          <input
            id={place === 0 ? decayField.path : undefined}
            type="radio"
            name="decay"
            checked={form.text(decayField) === decay}
            onChange={() => form.change(decayField, decay)}
          />
          <span>
            {decayWords[decay].title}
            <span className="hint">{decayWords[decay].meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
