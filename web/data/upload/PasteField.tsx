import { useEffect, useRef } from "react";
import { FieldError } from "../FieldError.tsx";
import { pastedFile } from "./pastedFile.ts";

type PasteFieldProps = {
  readonly text: string;
  readonly error: string | undefined;
  readonly isDisabled: boolean;
  readonly onText: (text: string) => void;
  readonly onPaste: (file: File) => void;
};

/** For a table that is in no file of its own: cells copied from a spreadsheet, or text with commas. An error opens it, so that its field can be reached. */
export function PasteField({ text, error, isDisabled, onText, onPaste }: PasteFieldProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (error !== undefined && box.current !== null) box.current.open = true;
  }, [error]);
  return (
    <details ref={box} className="details">
      <summary>Paste a table instead</summary>
      <div>
        <div className={`field ${error === undefined ? "" : "field--error"}`}>
          <label htmlFor="pasted">Cells or text, with the column names in the first row</label>
          <p id="pasted-hint" className="hint">
            Copy the cells in your spreadsheet program and paste them here.
          </p>
          <FieldError id="pasted-error" message={error} />
          <textarea
            id="pasted"
            className="input pasted"
            rows={6}
            spellCheck={false}
            autoComplete="off"
            aria-describedby="pasted-hint pasted-error"
            disabled={isDisabled}
            value={text}
            onChange={({ target }) => onText(target.value)}
          />
        </div>
        <button
          type="button"
          className="button button--second"
          disabled={isDisabled}
          onClick={() => onPaste(pastedFile(text))}
        >
          Check the pasted table
        </button>
      </div>
    </details>
  );
}
