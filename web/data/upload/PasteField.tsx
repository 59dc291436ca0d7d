import { useState } from "react";
import { pastedFile } from "./pastedFile.ts";

type PasteFieldProps = { readonly isDisabled: boolean; readonly onPaste: (file: File) => void };

/** For a table that is in no file of its own: cells copied from a spreadsheet, or text with commas. */
export function PasteField({ isDisabled, onPaste }: PasteFieldProps) {
  const [text, setText] = useState("");
  return (
    <details className="details">
      <summary>Paste a table instead</summary>
      <div>
        <div className="field">
          <label htmlFor="pasted">Cells or text, with the column names in the first row</label>
          <p id="pasted-hint" className="hint">
            Copy the cells in your spreadsheet program and paste them here.
          </p>
          <textarea
            id="pasted"
            className="input pasted"
            rows={6}
            spellCheck={false}
            autoComplete="off"
            aria-describedby="pasted-hint"
            disabled={isDisabled}
            value={text}
            onChange={({ target }) => setText(target.value)}
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
