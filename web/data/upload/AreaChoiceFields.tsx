import { AreaTypeField } from "../AreaTypeField.tsx";
import type { UploadChoices } from "./readingChoices.ts";

type AreaChoiceFieldsProps = {
  readonly choices: UploadChoices;
  readonly isDisabled: boolean;
  readonly onChange: (choices: UploadChoices) => void;
};

/** Which areas a file is about, for the few files that do not say it themselves. */
export function AreaChoiceFields({ choices, isDisabled, onChange }: AreaChoiceFieldsProps) {
  return (
    <>
      <AreaTypeField
        areaType={choices.areaType}
        hint="Official codes say it. Shapes with codes of your own do not."
        isDisabled={isDisabled}
        onChange={(areaType) => onChange({ ...choices, areaType })}
      />
      <div className="field">
        <label htmlFor="vintage">Boundary year, for example 2021</label>
        <p id="vintage-hint" className="hint">
          Column names such as LSOA21CD say it. Leave it blank if the file does.
        </p>
        <input
          id="vintage"
          className="input input--year"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          aria-describedby="vintage-hint"
          disabled={isDisabled}
          value={choices.vintage}
          onChange={({ target }) => onChange({ ...choices, vintage: target.value.trim() })}
        />
      </div>
    </>
  );
}
