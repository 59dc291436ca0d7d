import { levelSchema, levelWords } from "../../../domain/contract/level.ts";
import { AreaTypeField } from "../AreaTypeField.tsx";
import { FieldError } from "../FieldError.tsx";
import { AssumePlacesField } from "../upload/AssumePlacesField.tsx";
import type { ColumnDraft } from "./columnDraft.ts";

type AboutFieldsProps = {
  readonly draft: ColumnDraft;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (draft: ColumnDraft) => void;
};

/** What a file is about as a whole, for those that do not say it themselves: the level of skills, the kind of area, and the year of its boundaries. */
export function AboutFields({ draft, errorAt, onChange }: AboutFieldsProps) {
  const { kind, level, areaType, vintage, assumePlaces } = draft;
  if (kind === "") return null;
  const isSaid = level !== null || areaType !== null || vintage !== "";
  const error = errorAt("vintage");
  return (
    <>
      {kind.startsWith("librar") && (
        <AssumePlacesField
          isTicked={assumePlaces}
          isDisabled={false}
          onChange={(isTicked) => onChange({ ...draft, assumePlaces: isTicked })}
        />
      )}
      <details className="details" open={isSaid || error !== undefined}>
        <summary>Level of skills, kind of area and boundary year</summary>
        <div>
          <p className="hint">Only for what the file does not say itself.</p>
          <div className="field">
            <label htmlFor="level">Level of skills</label>
            <select
              id="level"
              className="select"
              value={level ?? ""}
              onChange={({ target }) =>
                onChange({ ...draft, level: levelSchema.nullable().catch(null).parse(target.value) })
              }
            >
              <option value="">The file says it</option>
              {levelSchema.options.map((one) => (
                <option key={one} value={one}>
                  {levelWords[one].title}: {levelWords[one].meaning}
                </option>
              ))}
            </select>
          </div>
          <AreaTypeField areaType={areaType} onChange={(one) => onChange({ ...draft, areaType: one })} />
          <div className={`field ${error === undefined ? "" : "field--error"}`}>
            <label htmlFor="vintage">Boundary year, for example 2021</label>
            <FieldError id="vintage-error" message={error} />
            <input
              id="vintage"
              className="input input--year"
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              aria-describedby={error === undefined ? undefined : "vintage-error"}
              value={vintage}
              onChange={({ target }) => onChange({ ...draft, vintage: target.value.trim() })}
            />
          </div>
        </div>
      </details>
    </>
  );
}
