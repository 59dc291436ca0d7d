import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { OwnAreaMadeBy } from "../../domain/contract/ownArea.ts";
import { candidatesQuery } from "../api/ownAreas.ts";
import { ErrorSummary, type FormError } from "../data/ErrorSummary.tsx";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { DrawOutline } from "./DrawOutline.tsx";
import { EachOutline } from "./EachOutline.tsx";
import { partsError } from "./ownAreaDraft.ts";
import { PartPicker } from "./PartPicker.tsx";
import type { PartKind, StepProps } from "./stepProps.ts";
import { UploadOutline } from "./UploadOutline.tsx";

type Props = StepProps & {
  readonly how: OwnAreaMadeBy;
  readonly kind: PartKind;
  readonly onContinue: () => void;
  readonly onBack: () => void;
};

/** Which areas make up the own one: the list is always there, and an outline ticks it. */
export function ChooseStep({ partnership, draft, how, kind, heading, onChange, onContinue, onBack }: Props) {
  const candidates = useQuery(candidatesQuery(partnership, kind.areaType, kind.vintage));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [nearEdge, setNearEdge] = useState<readonly string[]>([]);
  const { many } = areaTypeWords[kind.areaType];
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    const wrong = partsError(draft);
    setErrors(wrong === null ? [] : [{ field: "part-search", message: wrong }]);
    if (wrong === null) onContinue();
  };
  const found = { partnership, kind, draft, onChange, onNearEdge: setNearEdge };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <h1 ref={heading} tabIndex={-1}>
        Choose the {many}
      </h1>
      {how === "drawn" && <DrawOutline {...found} />}
      {how === "uploaded" && <UploadOutline {...found} />}
      {candidates.isPending && <Waiting what={`the ${many}`} lines={6} />}
      {candidates.isError && (
        <Failed what="The list of areas" error={candidates.error} onRetry={() => void candidates.refetch()} />
      )}
      {candidates.isSuccess && draft.each === null && (
        <PartPicker
          candidates={candidates.data}
          kind={kind}
          chosen={draft.codes}
          nearEdge={nearEdge}
          error={errors[0]?.message}
          onChange={(codes) => onChange({ codes })}
        />
      )}
      {draft.each !== null && <EachOutline each={draft.each} many={many} onChange={(each) => onChange({ each })} />}
      <div className="buttons">
        <button type="submit" className="button">
          Continue to check your answers
        </button>
        <button type="button" className="button button--second" onClick={onBack}>
          Back
        </button>
      </div>
    </form>
  );
}
