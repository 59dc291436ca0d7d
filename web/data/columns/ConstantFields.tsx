import type { ColumnDraft } from "./columnDraft.ts";
import { columnsOf } from "./columnsOf.ts";

type ConstantFieldsProps = { readonly draft: ColumnDraft; readonly onChange: (draft: ColumnDraft) => void };

/** For columns that the file may do without: what they say, where it is the same in every row. */
export function ConstantFields({ draft, onChange }: ConstantFieldsProps) {
  const open = columnsOf(draft.kind).filter(({ name, required }) => !required && !draft.readAs.includes(name));
  if (open.length === 0) return null;
  return (
    <details className="details">
      <summary>Say something that is the same in every row</summary>
      <div>
        <p className="hint">For columns that the file does not have. Leave blank what you do not know.</p>
        {open.map(({ name, meaning }) => (
          <div className="field" key={name}>
            <label htmlFor={`constant-${name}`}>{name}</label>
            <p id={`constant-${name}-hint`} className="hint">
              {meaning}
            </p>
            <input
              id={`constant-${name}`}
              className="input"
              autoComplete="off"
              maxLength={1000}
              aria-describedby={`constant-${name}-hint`}
              value={draft.constants[name] ?? ""}
              onChange={({ target }) => onChange({ ...draft, constants: { ...draft.constants, [name]: target.value } })}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
