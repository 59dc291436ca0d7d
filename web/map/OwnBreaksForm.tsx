import { type ReactElement, type SubmitEvent, useId, useRef, useState } from "react";
import type { Cut } from "../views/breaks/cut.ts";
import { mostClasses } from "../views/breaks/cutAnew.ts";
import { ownBreaks } from "../views/breaks/ownBreaks.ts";

type Props = {
  readonly unit: string;
  /** Where the classes are cut now: one begins from there. */
  readonly breaks: readonly number[];
  readonly onUse: (cut: Cut) => void;
};

/** Number boxes for breaks of one's own. What is wrong stands at its box, and the first wrong box takes the focus. */
export function OwnBreaksForm({ unit, breaks, onUse }: Props): ReactElement {
  const [boxes, setBoxes] = useState(() => Array.from({ length: mostClasses - 1 }, (_, at) => textOf(breaks[at])));
  const [faults, setFaults] = useState<readonly (string | null)[]>([]);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const id = useId();
  const use = (event: SubmitEvent) => {
    event.preventDefault();
    const read = ownBreaks(boxes);
    setFaults(read.type === "wrong" ? read.faults : []);
    if (read.type === "read") onUse(read.cut);
    else inputs.current[read.faults.findIndex((fault) => fault !== null)]?.focus();
  };
  return (
    <form className="own-breaks" noValidate onSubmit={use}>
      <p className="small second">A class ends with its break ({unit}). Leave the last ones empty for fewer classes.</p>
      {boxes.map((text, at) => {
        const fault = faults[at] ?? null;
        return (
          <div key={`${id}${at}`}>
            <label htmlFor={`${id}${at}`} className="small">
              Break {at + 1}
            </label>
            <input
              ref={(input) => void (inputs.current[at] = input)}
              id={`${id}${at}`}
              className="input own-breaks__box"
              inputMode="decimal"
              autoComplete="off"
              value={text}
              aria-invalid={fault !== null}
              aria-describedby={fault === null ? undefined : `${id}fault${at}`}
              onChange={({ target: { value } }) => setBoxes(boxes.with(at, value))}
            />
            {fault !== null && (
              <p id={`${id}fault${at}`} className="error-text small">
                <span className="unseen">Error: </span>
                {fault}
              </p>
            )}
          </div>
        );
      })}
      <button className="button button--second button--small" type="submit">
        Use these breaks
      </button>
    </form>
  );
}

function textOf(figure: number | undefined): string {
  return figure === undefined ? "" : String(figure);
}
