import { type ReactElement, useId, useRef, useState } from "react";
import { copyText } from "./copyText.ts";

type Props = { readonly label: string; readonly hint?: string; readonly words: string; readonly rows: number };

/** Words to take along: they can be selected by hand, or copied by the button, which says so. */
export function CopyField({ label, hint, words, rows }: Props): ReactElement {
  const [copied, setCopied] = useState<{ readonly words: string; readonly worked: boolean } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // What was copied before the words changed is not what stands there now.
  const said = copied?.words === words ? sayCopied(copied.worked) : "";
  return (
    <div className="field copy-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        className="input copy-field__words"
        rows={rows}
        readOnly
        value={words}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="buttons copy-field__buttons">
        <button
          type="button"
          className="button button--second"
          onClick={() => void copyText(words, field.current).then((worked) => setCopied({ words, worked }))}
        >
          Copy<span className="unseen"> the {label.toLowerCase()}</span>
        </button>
        <output>{said}</output>
      </div>
    </div>
  );
}

function sayCopied(worked: boolean): string {
  return worked ? "Copied" : "This browser does not let the page copy. The words are selected: press Ctrl and C.";
}
