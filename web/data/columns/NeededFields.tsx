import { useState } from "react";
import type { FileReading } from "../../../domain/contract/reading.ts";
import { FieldError } from "../FieldError.tsx";
import type { ColumnDraft } from "./columnDraft.ts";
import { columnsOf } from "./columnsOf.ts";

type NeededFieldsProps = {
  readonly draft: ColumnDraft;
  readonly reading: FileReading;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (draft: ColumnDraft) => void;
};

/**
 * Columns that must be there and that none of the file's is read as: which column it is, or what is the same in every row. A question that has been answered stays where
 * it is, so that nothing vanishes from under the hand.
 */
export function NeededFields({ draft, reading, errorAt, onChange }: NeededFieldsProps) {
  const columns = columnsOf(draft.kind);
  const isOpen = (name: string) => !draft.readAs.includes(name);
  const [asked, setAsked] = useState(() => columns.filter(({ name }) => isOpen(name)).map(({ name }) => name));
  const needed = columns.filter(({ name, required }) => required && (asked.includes(name) || isOpen(name)));
  if (needed.length === 0) return null;

  const choose = (name: string, place: string) => {
    if (!asked.includes(name)) setAsked([...asked, name]);
    const readAs = draft.readAs.map((before, at) => (String(at) === place ? name : before === name ? null : before));
    onChange({ ...draft, readAs });
  };
  return (
    <section aria-labelledby="needed-title">
      <h2 id="needed-title">What must be there</h2>
      {needed.map(({ name, meaning, example }) => {
        const error = errorAt(`needed-${name}`);
        const place = draft.readAs.indexOf(name);
        return (
          <fieldset key={name} className={`field ${error === undefined ? "" : "field--error"}`}>
            <legend>{name}</legend>
            <p className="hint">
              {meaning}
              {example !== "" && `, for example ${example}`}
            </p>
            <FieldError id={`needed-${name}-error`} message={error} />
            <label htmlFor={`needed-${name}`}>Which column holds it?</label>
            <select
              id={`needed-${name}`}
              className="select"
              aria-describedby={error === undefined ? undefined : `needed-${name}-error`}
              value={place < 0 ? "" : String(place)}
              onChange={({ target }) => choose(name, target.value)}
            >
              <option value="">None: it is the same in every row</option>
              {reading.columns.map((column, at) => (
                <option key={column.name} value={String(at)}>
                  {column.name}
                </option>
              ))}
            </select>
            {place < 0 && (
              <>
                <label htmlFor={`constant-${name}`}>What is it in every row?</label>
                <input
                  id={`constant-${name}`}
                  className="input"
                  autoComplete="off"
                  maxLength={1000}
                  value={draft.constants[name] ?? ""}
                  onChange={({ target }) =>
                    onChange({ ...draft, constants: { ...draft.constants, [name]: target.value } })
                  }
                />
              </>
            )}
          </fieldset>
        );
      })}
    </section>
  );
}
