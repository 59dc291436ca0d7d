import { recordsWritten } from "../recordWords.ts";
import { dateWritten, listWritten } from "../written.ts";
import type { Placing } from "./placing.ts";

type PlacingFieldProps = {
  readonly placings: readonly Placing[];
  /** Which of them; null while nobody has said. */
  readonly chosen: Placing | null;
  readonly isDisabled: boolean;
  readonly onChange: (placing: Placing) => void;
};

/** Asks how a draft joins what is there. Nothing is chosen beforehand: a wrong guess would count people twice. */
export function PlacingField({ placings, chosen, isDisabled, onChange }: PlacingFieldProps) {
  return (
    <fieldset className="field" disabled={isDisabled}>
      <legend>How does it join what is there?</legend>
      <div>
        {placings.map((placing) => (
          <label key={keyOf(placing)} className="choice">
            <input
              type="radio"
              name="placing"
              checked={chosen !== null && keyOf(chosen) === keyOf(placing)}
              onChange={() => onChange(placing)}
            />
            <span>
              {words(placing)}
              <span className="hint">{hint(placing)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function keyOf(placing: Placing): string {
  return placing.mode === "replace" ? placing.dataset.id : placing.mode;
}

function words(placing: Placing): string {
  switch (placing.mode) {
    case "replace":
      return `Take the place of “${placing.dataset.title}”`;
    case "append":
      return "Add beside what is there";
    case "new period":
      return "Add a new period";
    default:
      return placing satisfies never;
  }
}

function hint(placing: Placing): string {
  switch (placing.mode) {
    case "replace": {
      const { fileName, publishedAt, records } = placing.dataset;
      const published = publishedAt === null ? "" : `, published ${dateWritten(publishedAt)}`;
      const holding = recordsWritten(records);
      const held = holding.length === 0 ? "" : `: ${listWritten(holding)}`;
      return `${fileName}${published}${held}. It stops counting, and counts again if you undo this one.`;
    }
    case "append":
      return "Both count. For other places or another indicator; nothing of it may be there already.";
    case "new period":
      return "Both are kept. For need of a later or earlier period than those that are there.";
    default:
      return placing satisfies never;
  }
}
