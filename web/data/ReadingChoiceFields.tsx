import { kinds } from "../../importers/kinds.ts";
import type { ReadingChoices } from "./readingChoices.ts";
import { ProvenanceFields } from "./ProvenanceFields.tsx";
import { ShapeChoiceFields } from "./ShapeChoiceFields.tsx";

type ReadingChoiceFieldsProps = {
  readonly choices: ReadingChoices;
  readonly isDisabled: boolean;
  readonly onChange: (choices: ReadingChoices) => void;
};

/** What an analyst may say about a file before it is read. Most files need neither. */
export function ReadingChoiceFields({ choices, isDisabled, onChange }: ReadingChoiceFieldsProps) {
  const mayBeShapes = choices.kind === null || choices.kind === "shapes";
  const mayBeLibraries = choices.kind === null || choices.kind === "libraries";
  return (
    <>
      <ProvenanceFields choices={choices} isDisabled={isDisabled} onChange={onChange} />
      <div className="field">
        <label htmlFor="kind">What it is (optional)</label>
        <p id="kind-hint" className="hint">
          The file is recognised by its column names. Say it here only if it was taken for something else.
        </p>
        <select
          id="kind"
          className="select"
          aria-describedby="kind-hint"
          disabled={isDisabled}
          value={choices.kind ?? ""}
          onChange={({ target }) => onChange({ ...choices, kind: target.value === "" ? null : target.value })}
        >
          <option value="">Recognise it</option>
          {kinds.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {mayBeLibraries && (
        <details className="details">
          <summary>If it is a list of libraries</summary>
          <label className="choice">
            <input
              type="checkbox"
              disabled={isDisabled}
              checked={choices.assumePlaces}
              onChange={({ target }) => onChange({ ...choices, assumePlaces: target.checked })}
            />
            <span>
              Assume that each open library teaches essential skills
              <span className="hint">
                A list of libraries does not say what they teach. With this tick each gets an assumed offer: one session
                for six people in every 10 open hours, 46 weeks a year, 10 sessions a learner. The places are marked as
                assumed wherever they are shown. Without it libraries are venues without an offer.
              </span>
            </span>
          </label>
        </details>
      )}
      {mayBeShapes && <ShapeChoiceFields choices={choices} isDisabled={isDisabled} onChange={onChange} />}
    </>
  );
}
