import type { UploadChoices } from "./readingChoices.ts";

type ProvenanceFieldsProps = {
  readonly choices: UploadChoices;
  readonly isDisabled: boolean;
  readonly onChange: (choices: UploadChoices) => void;
};

/** Where the file comes from: shown beside its figures for as long as they are used. Files that say it themselves need nothing here. */
export function ProvenanceFields({ choices, isDisabled, onChange }: ProvenanceFieldsProps) {
  return (
    <details className="details">
      <summary>Where the file comes from (recommended)</summary>
      <div>
        {fields.map(({ name, label }) => (
          <div className="field" key={name}>
            <label htmlFor={`provenance-${name}`}>{label}</label>
            <input
              id={`provenance-${name}`}
              className="input"
              autoComplete="off"
              maxLength={300}
              disabled={isDisabled}
              value={choices[name]}
              onChange={({ target }) => onChange({ ...choices, [name]: target.value })}
            />
          </div>
        ))}
      </div>
    </details>
  );
}

const fields = [
  { name: "source", label: "Who published it" },
  { name: "licence", label: "Licence, for example Open Government Licence v3.0" },
  { name: "dataDate", label: "Date of the data, for example March 2026" },
] as const;
