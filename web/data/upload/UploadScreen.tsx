import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { CheckResult } from "../check/CheckResult.tsx";
import { useKnownRecipe } from "../check/useKnownRecipe.ts";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { FieldError } from "../FieldError.tsx";
import { usePartnershipId } from "../usePartnershipId.ts";
import { CheckProgress } from "./CheckProgress.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { PasteField } from "./PasteField.tsx";
import { ProvenanceFields } from "./ProvenanceFields.tsx";
import { ReadingChoiceFields } from "./ReadingChoiceFields.tsx";
import { readingChoicesOf } from "./readingChoices.ts";
import { SendButton } from "./SendButton.tsx";
import { StopList } from "./StopList.tsx";
import { stepErrors, stepSaid } from "./stepWords.ts";
import type { UploadStep } from "./uploadStep.ts";
import { UploadProgress } from "./UploadProgress.tsx";
import { useUpload } from "./useUpload.ts";
import "../data.css";

/** Takes one file, checks it on this computer at once, and when the analyst says so sends it and leads to its draft. Nothing is published here. */
export function UploadScreen() {
  const partnership = usePartnershipId();
  const navigate = useNavigate();
  const upload = useUpload(partnership, (draft) =>
    navigate({ to: "/p/$partnership/data/$dataset", params: { partnership, dataset: draft.id } }),
  );
  const { file, step, choices, checked } = upload;
  // Whoever says how a file is to be read is not answered with how another one was read.
  const isAsItStands = Object.keys(readingChoicesOf(choices)).length === 0;
  const recipe = useKnownRecipe(partnership, checked !== null && isAsItStands ? checked.columns : null);
  const errors = useMemo(() => stepErrors(step), [step]);
  usePageTitle(errors.length > 0 ? "Error: Upload a file" : "Upload a file");
  const sendButton = useRef<HTMLButtonElement>(null);
  const wasCancelled = step.type === "cancelled";
  useEffect(() => {
    if (wasCancelled) sendButton.current?.focus();
  }, [wasCancelled]);
  const isSending = step.type === "sending";
  const errorAt = (field: "file" | "pasted") =>
    step.type === "refused" && step.at === field ? step.message : undefined;
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/data" params={{ partnership }}>
        Back to data
      </Link>
      <ErrorSummary errors={errors} />
      <h1>Upload a file</h1>
      <p>It is checked on this computer first. You see what it is and what is wrong with it before it is sent.</p>
      <div className={`field ${errorAt("file") === undefined ? "" : "field--error"}`}>
        <p className="label">Your file</p>
        <p id="file-hint" className="hint">
          CSV, XLSX, ODS or GeoJSON, up to 100MB. Any table will do: a published file as it came, one of our templates,
          or your own. The tables of an Open Referral directory go into one ZIP file.
        </p>
        <FieldError id="file-error" message={errorAt("file")} />
        <FileDrop file={file} isDisabled={isSending} describedBy="file-hint file-error" onChoose={upload.choose} />
      </div>
      <PasteField
        text={upload.pasted}
        error={errorAt("pasted")}
        isDisabled={isSending}
        onText={upload.setPasted}
        onPaste={upload.choose}
      />
      {step.type === "checking" && file !== null && (
        <CheckProgress fileName={file.name} share={step.share} onCancel={upload.cancel} />
      )}
      <output className={step.type === "cancelled" ? "said" : "unseen"}>{stepSaid(step)}</output>
      {checked !== null && isPastCheck(step) && <CheckResult checked={checked} recipe={recipe} />}
      {step.type === "refused" && <StopList issues={step.issues} />}
      {file !== null && !(step.type === "refused" && step.issues.length === 0) && (
        <ReadingChoiceFields
          isDisabled={isSending}
          choices={choices}
          readAs={checked?.kind ?? null}
          onChange={upload.choiceMade}
        />
      )}
      {file !== null && step.type !== "refused" && (
        <ProvenanceFields isDisabled={isSending} choices={choices} onChange={upload.choiceMade} />
      )}
      {step.type !== "refused" && <FieldError id="send-error" message={errors[0]?.message} />}
      {isSending && file !== null ? (
        <UploadProgress fileName={file.name} share={step.share} onCancel={upload.cancel} />
      ) : (
        <SendButton ref={sendButton} file={file} step={step} onSend={upload.send} onCheck={upload.checkAgain} />
      )}
    </div>
  );
}

/** Whether what the check has found still stands: a file that is being sent, or could not be, is the same file. */
function isPastCheck(step: UploadStep): boolean {
  if (step.type === "cancelled") return step.what === "upload";
  return step.type === "checked" || step.type === "sending" || step.type === "not sent";
}
