import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { defaultSettings, furthestReachKm } from "../../domain/contract/settings.ts";
import type { FormError } from "../data/ErrorSummary.tsx";
import { TextField } from "./TextField.tsx";
import type { PartnershipDraft } from "./partnershipDraft.ts";
import { StudyAreaField } from "./StudyAreaField.tsx";

type PartnershipFormProps = {
  readonly areaTypes: readonly AreaTypeSummary[];
  readonly draft: PartnershipDraft;
  readonly errors: readonly FormError[];
  readonly onChange: (draft: PartnershipDraft) => void;
  readonly onContinue: () => void;
};

/** The three questions that make a partnership: its name, its study area, its buffer. */
export function PartnershipForm({ areaTypes, draft, errors, onChange, onContinue }: PartnershipFormProps) {
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    onContinue();
  };
  return (
    <form noValidate onSubmit={submit}>
      <TextField
        id="name"
        label="Name"
        hint="As its members call it, for example “Tees Valley Local Digital Skills Partnership”."
        value={draft.name}
        error={errorAt("name")}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <StudyAreaField areaTypes={areaTypes} draft={draft} errorAt={errorAt} onChange={onChange} />
      {draft.everywhere === false && (
        <TextField
          id="buffer"
          label="Buffer in km"
          hint={bufferHint}
          value={draft.bufferKm}
          error={errorAt("buffer")}
          isNumber
          onChange={(bufferKm) => onChange({ ...draft, bufferKm })}
        />
      )}
      <button type="submit" className="button">
        Continue to check your answers
      </button>
    </form>
  );
}

const bufferHint = `People cross borders to learn. Need and offers within this distance of the study area's edge count in the
scores, but are not reported. ${furthestReachKm(defaultSettings)} km is as far as anybody is taken to travel with the starting settings.`;
