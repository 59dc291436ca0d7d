import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Dataset } from "../../domain/contract/dataset.ts";
import type { Issue } from "../../domain/contract/issue.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { RequestError } from "../api/request.ts";
import type { FormError } from "./ErrorSummary.tsx";
import { fileRefusal } from "./fileRefusal.ts";
import { noChoices } from "./readingChoices.ts";
import { uploadFile } from "./uploadFile.ts";

type Outcome = {
  readonly errors: readonly FormError[];
  /** What the server found wrong in the file, where the file was the reason. */
  readonly issues: readonly Issue[];
  readonly wasCancelled: boolean;
};

const nothingYet: Outcome = { errors: [], issues: [], wasCancelled: false };

/** The chosen file on its way: what is chosen, how far it has come (`share`, null when nothing is under way), and how it ended. */
export function useUpload(partnership: PartnershipId, onDraft: (draft: Dataset) => Promise<void>) {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState(noChoices);
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(nothingYet);
  const cancelling = useRef<AbortController | null>(null);

  const choose = (chosen: File) => {
    setFile(chosen);
    setOutcome(refused(fileRefusal(chosen)));
  };
  const send = async () => {
    const refusal = file === null ? "Choose a file to upload" : fileRefusal(file);
    setOutcome(refused(refusal));
    if (file === null || refusal !== null) return;
    cancelling.current = new AbortController();
    setShare(0);
    try {
      const draft = await uploadFile(
        { partnership, file, choices },
        { onProgress: setShare, signal: cancelling.current.signal },
      );
      await queries.invalidateQueries({ queryKey: ["datasets"] });
      await onDraft(draft);
    } catch (error) {
      setOutcome(failed(error));
    }
    setShare(null);
  };
  const cancel = () => cancelling.current?.abort();
  return { file, choices, share, ...outcome, choose, setChoices, send: () => void send(), cancel };
}

function refused(refusal: string | null): Outcome {
  return refusal === null ? nothingYet : { ...nothingYet, errors: [{ field: "file", message: refusal }] };
}

function failed(error: unknown): Outcome {
  if (error instanceof DOMException && error.name === "AbortError") return { ...nothingYet, wasCancelled: true };
  const message = error instanceof Error ? error.message : "The selected file could not be uploaded – try again.";
  const issues = error instanceof RequestError ? error.problem.issues : undefined;
  return { ...nothingYet, errors: [{ field: "file", message }], issues: issues ?? [] };
}
