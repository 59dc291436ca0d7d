import { areaTypeSchema, areaTypeWords } from "../../domain/contract/areaType.ts";
import type { ReadingChoices } from "./readingChoices.ts";
import { capitalised } from "./written.ts";

type ShapeChoiceFieldsProps = {
  readonly choices: ReadingChoices;
  readonly isDisabled: boolean;
  readonly onChange: (choices: ReadingChoices) => void;
};

/** Which areas a file of shapes is about, for the few files that do not say it themselves. */
export function ShapeChoiceFields({ choices, isDisabled, onChange }: ShapeChoiceFieldsProps) {
  return (
    <details className="details">
      <summary>If it is GeoJSON that does not say which areas it shows</summary>
      <div>
        <p className="hint">
          Official codes say the kind of area, and column names such as LSOA21CD the year. Other files need it said
          here.
        </p>
        <div className="field">
          <label htmlFor="shape-type">Kind of area</label>
          <select
            id="shape-type"
            className="select"
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
          <label htmlFor="shape-vintage">Boundary year, for example 2021</label>
          <input
            id="shape-vintage"
            className="input"
            inputMode="numeric"
            autoComplete="off"
            disabled={isDisabled}
            value={choices.vintage}
            onChange={({ target }) => onChange({ ...choices, vintage: target.value.trim() })}
          />
        </div>
      </div>
    </details>
  );
}
