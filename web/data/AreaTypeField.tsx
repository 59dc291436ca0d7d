import { areaTypeWords, type OfficialAreaType, officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import { capitalised } from "./written.ts";

type AreaTypeFieldProps = {
  readonly areaType: OfficialAreaType | null;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (areaType: OfficialAreaType | null) => void;
};

/** Which kind of area a file is about, for the few files that do not say it themselves. */
export function AreaTypeField({ areaType, hint, isDisabled = false, onChange }: AreaTypeFieldProps) {
  return (
    <div className="field">
      <label htmlFor="area-type">Kind of area</label>
      {hint !== undefined && (
        <p id="area-type-hint" className="hint">
          {hint}
        </p>
      )}
      <select
        id="area-type"
        className="select"
        aria-describedby={hint === undefined ? undefined : "area-type-hint"}
        disabled={isDisabled}
        value={areaType ?? ""}
        onChange={({ target }) => onChange(officialAreaTypeSchema.nullable().catch(null).parse(target.value))}
      >
        <option value="">The file says it</option>
        {officialAreaTypeSchema.options.map((one) => (
          <option key={one} value={one}>
            {capitalised(areaTypeWords[one].many)}
          </option>
        ))}
      </select>
    </div>
  );
}
