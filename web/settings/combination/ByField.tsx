import { combinationSchema } from "../../../domain/contract/combination.ts";
import type { CombinationSetting } from "../settingField.ts";
import type { SettingsForm } from "../useSettingsForm.ts";
import { byWords } from "./combinationWritten.ts";

type ByFieldProps = {
  readonly field: CombinationSetting;
  readonly form: SettingsForm;
};

/** Whether the order of areas counts or the figures themselves. */
export function ByField({ field, form }: ByFieldProps) {
  const typed = form.combination(field.level);
  return (
    <fieldset className="field">
      <legend>How they are combined ({field.level})</legend>
      {combinationSchema.shape.by.options.map((by) => (
        <label key={by} className="choice">
          <input
            type="radio"
            name={`${field.path}.by`}
            checked={typed.by === by}
            onChange={() => form.changeCombination(field.level, { ...typed, by })}
          />
          <span>
            As {byWords[by].title}
            <span className="hint">{byWords[by].meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
