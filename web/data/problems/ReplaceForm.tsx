import { useId, useState } from "react";
import { FieldError } from "../FieldError.tsx";
import { cellInWords } from "./mended.ts";

type ReplaceFormProps = {
  readonly column: string;
  readonly value: string;
  /** What it is read as now, where it has been replaced before. */
  readonly now: string;
  /** Which cells: "38 cells", "row 7". */
  readonly cells: string;
  readonly isBusy: boolean;
  readonly onReplace: (to: string) => void;
};

/** What cells are to say instead. It begins with what they are read as, so that a slip of one letter is one letter to mend; the button says what will happen. */
export function ReplaceForm({ column, value, now, cells, isBusy, onReplace }: ReplaceFormProps) {
  const [text, setText] = useState(now);
  const [isSame, setSame] = useState(false);
  const id = useId();
  const replace = (event: React.FormEvent) => {
    event.preventDefault();
    const same = text.trim() === now;
    setSame(same);
    if (!same) onReplace(text.trim());
  };
  const blanks = text.trim() === "" && now !== "";
  return (
    <form className={`replace ${isSame ? "field--error" : ""}`} onSubmit={replace}>
      <FieldError id={`${id}-error`} message={isSame ? "Enter what it should say instead" : undefined} />
      <label className="unseen" htmlFor={id}>
        Replace {cellInWords(value)} in {column}, {cells}, with
      </label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        spellCheck={false}
        maxLength={10_000}
        value={text}
        aria-invalid={isSame}
        aria-describedby={isSame ? `${id}-error` : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button button--second button--small" disabled={isBusy}>
        {blanks ? `Make ${cells} blank` : `Replace in ${cells}`}
        <span className="unseen">
          {" "}
          ({cellInWords(value)} in {column})
        </span>
      </button>
    </form>
  );
}
