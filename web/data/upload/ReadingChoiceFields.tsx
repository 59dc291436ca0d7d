import { kinds } from "../../../importers/kinds.ts";
import { AreaChoiceFields } from "./AreaChoiceFields.tsx";
import { AssumePlacesField } from "./AssumePlacesField.tsx";
import type { UploadChoices } from "./readingChoices.ts";

type ReadingChoiceFieldsProps = {
  readonly choices: UploadChoices;
  /** The kind that the last check has found. */
  readonly readAs: string | null;
  readonly isDisabled: boolean;
  readonly onChange: (choices: UploadChoices) => void;
};

/** What an analyst may say about how a file is to be read. Most files need none of it. */
export function ReadingChoiceFields({ choices, readAs, isDisabled, onChange }: ReadingChoiceFieldsProps) {
  const isOfLibraries = (choices.kind ?? readAs)?.startsWith("librar") === true;
  return (
    <>
      {isOfLibraries && (
        <AssumePlacesField
          isTicked={choices.assumePlaces}
          isDisabled={isDisabled}
          onChange={(assumePlaces) => onChange({ ...choices, assumePlaces })}
        />
      )}
      <details className="details">
        <summary>{readAs === null ? "Say what it is" : "If it was taken for something else"}</summary>
        <div>
          <div className="field">
            <label htmlFor="kind">Read it as</label>
            <p id="kind-hint" className="hint">
              What you say here goes before what its column names say. It is checked again at once.
            </p>
            <select
              id="kind"
              className="select"
              aria-describedby="kind-hint"
              disabled={isDisabled}
              value={choices.kind ?? ""}
              onChange={({ target }) => onChange({ ...choices, kind: target.value === "" ? null : target.value })}
            >
              <option value="">What its column names say</option>
              {kinds.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <AreaChoiceFields choices={choices} isDisabled={isDisabled} onChange={onChange} />
        </div>
      </details>
    </>
  );
}
