import { areaTypeSchema, areaTypeWords } from "../../../domain/contract/areaType.ts";
import { capitalised } from "../written.ts";
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
      <div className="field">
        <label htmlFor="area-type">Kind of area</label>
        <p id="area-type-hint" className="hint">
          Official codes say it. Shapes with codes of your own do not.
        </p>
        <select
          id="area-type"
          className="select"
          aria-describedby="area-type-hint"
          disabled={isDisabled}
          value={choices.areaType ?? ""}
          onChange={({ target }) =>
            onChange({ ...choices, areaType: areaTypeSchema.nullable().catch(null).parse(target.value) })
          }
        >
          <option value="">The file says it</option>
          {areaTypeSchema.options.map((areaType) => (
            <option key={areaType} value={areaType}>
              {capitalised(areaTypeWords[areaType].many)}
            </option>
          ))}
        </select>
      </div>
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
