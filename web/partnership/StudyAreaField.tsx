import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { FieldError } from "../data/FieldError.tsx";
import { AreaPicker } from "./AreaPicker.tsx";
import type { PartnershipDraft } from "./partnershipDraft.ts";

type StudyAreaFieldProps = {
  readonly areaTypes: readonly AreaTypeSummary[];
  readonly draft: PartnershipDraft;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (draft: PartnershipDraft) => void;
};

/** Asks which areas the partnership reports on. */
export function StudyAreaField({ areaTypes, draft, errorAt, onChange }: StudyAreaFieldProps) {
  const error = errorAt("study-area");
  return (
    <>
      <fieldset className={`field ${error === undefined ? "" : "field--error"}`}>
        <legend>Study area</legend>
        <p className="hint">The places that scores are reported for.</p>
        <FieldError id="study-area-error" message={error} />
        <div>
          <label className="choice">
            <input
              id="study-area"
              type="radio"
              name="everywhere"
              checked={draft.everywhere === false}
              onChange={() => onChange({ ...draft, everywhere: false })}
            />
            <span>Areas that I choose</span>
          </label>
          <label className="choice">
            <input
              type="radio"
              name="everywhere"
              checked={draft.everywhere === true}
              onChange={() => onChange({ ...draft, everywhere: true })}
            />
            <span>Every area that has been loaded</span>
          </label>
        </div>
      </fieldset>
      {draft.everywhere === false && (
        <AreaPicker
          areaTypes={areaTypes}
          chosen={draft.chosen}
          error={errorAt("area-search")}
          onChange={(chosen) => onChange({ ...draft, chosen })}
        />
      )}
    </>
  );
}
