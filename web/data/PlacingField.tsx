import type { Dataset } from "../../domain/contract/dataset.ts";
import { FieldError } from "./FieldError.tsx";
import type { Placing } from "./placing.ts";
import { recordsWritten } from "./recordWords.ts";
import { dateWritten, listWritten } from "./written.ts";

type PlacingFieldProps = {
  /** The current datasets of the same kind. */
  readonly rivals: readonly Dataset[];
  readonly placing: Placing;
  readonly error: string | undefined;
  readonly onChange: (placing: Placing) => void;
};

/** Asks whether a draft takes the place of a dataset of its kind. Nothing is chosen beforehand: a wrong guess would count people twice. */
export function PlacingField({ rivals, placing, error, onChange }: PlacingFieldProps) {
  return (
    <fieldset
      className={`field ${error === undefined ? "" : "field--error"}`}
      aria-describedby={error === undefined ? undefined : "placing-error"}
    >
      <legend>Does it replace a dataset?</legend>
      <FieldError id="placing-error" message={error} />
      <div>
        {rivals.map((rival, place) => (
          <label key={rival.id} className="choice">
            <input
              id={place === 0 ? "placing" : undefined}
              type="radio"
              name="placing"
              checked={placing?.type === "replace" && placing.dataset.id === rival.id}
              onChange={() => onChange({ type: "replace", dataset: rival })}
            />
            <span>
              Yes, it replaces “{rival.title}”
              <span className="hint">
                {rivalInWords(rival)} It stops counting, and counts again if you undo this one.
              </span>
            </span>
          </label>
        ))}
        <label className="choice">
          <input
            type="radio"
            name="placing"
            checked={placing?.type === "add"}
            onChange={() => onChange({ type: "add" })}
          />
          <span>
            No, add it
            <span className="hint">Both count. Choose this for other places, another period or another indicator.</span>
          </span>
        </label>
      </div>
    </fieldset>
  );
}

function rivalInWords({ fileName, publishedAt, records }: Dataset): string {
  const published = publishedAt === null ? "" : `, published ${dateWritten(publishedAt)}`;
  const holding = recordsWritten(records);
  return `${fileName}${published}${holding.length === 0 ? "" : `: ${listWritten(holding)}`}.`;
}
