import type { ReactElement } from "react";
import { FieldError } from "../data/FieldError.tsx";
import { TextField } from "../partnership/TextField.tsx";
import type { FieldProps } from "./fieldProps.ts";
import { audiences } from "./reportDraft.ts";

/** Who will read the report: small numbers of people are withheld from readers outside the partnership. */
export function AudienceFields({ draft, error, onChange }: FieldProps): ReactElement {
  const wrong = error("report-audience-us");
  return (
    <>
      <fieldset className={`field ${wrong === undefined ? "" : "field--error"}`}>
        <legend>Who will read it?</legend>
        <FieldError id="report-audience-error" message={wrong} />
        {audiences.map((audience) => (
          <label key={audience} className="choice">
            <input
              id={`report-audience-${audience}`}
              type="radio"
              name="report-audience"
              aria-describedby={`report-audience-${audience}-hint`}
              checked={draft.audience === audience}
              onChange={() => onChange({ audience })}
            />
            <span>
              {words[audience].title}
              <span id={`report-audience-${audience}-hint`} className="hint">
                {words[audience].hint}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {draft.audience === "others" && (
        <TextField
          id="report-below"
          label="Withhold numbers of people below"
          hint="10 is usual: all other numbers are then rounded to the nearest 5. Where totals would still give a small number away, more areas are withheld."
          isNumber
          value={draft.below}
          error={error("report-below")}
          onChange={(below) => onChange({ below })}
        />
      )}
    </>
  );
}

const words = {
  us: { title: "Only our partnership", hint: "All figures are shown as they were computed." },
  others: {
    title: "Others too: a board, the press, the public",
    hint: "Small numbers of people are withheld, and what they could be worked out from. All others are rounded.",
  },
} as const;
