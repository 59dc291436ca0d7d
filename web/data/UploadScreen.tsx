import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { FieldError } from "./FieldError.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { IssueTable } from "./IssueTable.tsx";
import { ReadingChoiceFields } from "./ReadingChoiceFields.tsx";
import { UploadProgress } from "./UploadProgress.tsx";
import { useUpload } from "./useUpload.ts";
import { usePartnershipId } from "./usePartnershipId.ts";
import "./data.css";

/** Takes one file, has it checked, and leads to its draft. Nothing is published here. */
export function UploadScreen() {
  const partnership = usePartnershipId();
  const navigate = useNavigate();
  const upload = useUpload(partnership, (draft) =>
    navigate({ to: "/p/$partnership/data/$dataset", params: { partnership, dataset: draft.id } }),
  );
  const { file, errors, issues } = upload;
  usePageTitle(errors.length > 0 ? "Error: Upload a file" : "Upload a file");
  const sendButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (upload.wasCancelled) sendButton.current?.focus();
  }, [upload.wasCancelled]);
  const isSending = upload.share !== null;
  return (
    <div className="page">
      <Link className="back-link" to="/p/$partnership/data" params={{ partnership }}>
        Back to data
      </Link>
      <ErrorSummary errors={errors} />
      <h1>Upload a file</h1>
      <p>The file is checked first and kept as a draft. You see what is wrong with it before anything is published.</p>
      <div className={`field ${errors.length > 0 ? "field--error" : ""}`}>
        <p className="label">Your file</p>
        <p id="file-hint" className="hint">
          CSV, XLSX, ODS or GeoJSON, up to 100MB. Use one of our templates, or a published file as it came.
        </p>
        <FieldError id="file-error" message={errors[0]?.message} />
        <FileDrop file={file} isDisabled={isSending} describedBy="file-hint file-error" onChoose={upload.choose} />
      </div>
      <ReadingChoiceFields isDisabled={isSending} choices={upload.choices} onChange={upload.setChoices} />
      {upload.share !== null && file !== null ? (
        <UploadProgress fileName={file.name} share={upload.share} onCancel={upload.cancel} />
      ) : (
        <button ref={sendButton} type="button" className="button" onClick={upload.send}>
          {file === null ? "Upload and check" : `Upload and check ${file.name}`}
        </button>
      )}
      <output className="said">{upload.wasCancelled && "The upload was cancelled. Nothing was stored."}</output>
      {issues.length > 0 && (
        <section aria-labelledby="file-problems">
          <h2 id="file-problems">What is wrong with the file</h2>
          <p>Nothing was stored. Mend these in the file, save it and upload it again.</p>
          <IssueTable issues={issues.slice(0, shown)} />
          {issues.length > shown && (
            <p>
              The first {shown} of {issues.length} problems are shown.
            </p>
          )}
        </section>
      )}
    </div>
  );
}

const shown = 200;
