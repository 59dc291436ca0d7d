import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Checked } from "../check/checked.ts";
import { checkInWorker } from "../check/checkInWorker.ts";
import { fileRefusal } from "./fileRefusal.ts";
import { noChoices, readingChoicesOf, type UploadChoices } from "./readingChoices.ts";
import { uploadFile } from "./uploadFile.ts";
import { afterCheck, afterFailure, refused, type UploadStep } from "./uploadStep.ts";

/** One file on its way: chosen, checked here at once, and sent when the analyst says so. `step` says where it is; the file stays chosen whatever happens. */
export function useUpload(partnership: PartnershipId, onDraft: (draft: Dataset) => Promise<void>) {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState("");
  const [choices, setChoices] = useState(noChoices);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [step, setStep] = useState<UploadStep>({ type: "open" });
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  /** Ends what is under way and begins something else; what the former still says is not listened to. */
  const begin = (): AbortSignal => {
    underWay.current?.abort();
    underWay.current = new AbortController();
    return underWay.current.signal;
  };
  const check = async (chosen: File, said: UploadChoices) => {
    const signal = begin();
    const show = (next: UploadStep) => signal === underWay.current?.signal && setStep(next);
    const refusal = fileRefusal(chosen);
    if (refusal !== null) return setStep(refused(refusal));
    setStep({ type: "checking", share: 0 });
    try {
      const onProgress = (share: number) => show({ type: "checking", share });
      const question = { partnership, file: chosen, choices: readingChoicesOf(said) };
      const found = await checkInWorker(question, { onProgress, signal });
      setChecked(found);
      show(afterCheck(found));
    } catch (error) {
      show(afterFailure(error, "check"));
    }
  };
  const send = async () => {
    if (file === null && pasted.trim() !== "") return setStep(refused("Check the pasted table first", "pasted"));
    if (file === null) return setStep(refused("Choose a file to upload"));
    const signal = begin();
    const show = (next: UploadStep) => signal === underWay.current?.signal && setStep(next);
    setStep({ type: "sending", share: 0 });
    try {
      const onProgress = (share: number) => show({ type: "sending", share });
      const draft = await uploadFile({ partnership, file, choices }, { onProgress, signal });
      await queries.invalidateQueries({ queryKey: ["datasets"] });
      await onDraft(draft);
    } catch (error) {
      show(afterFailure(error, "upload"));
    }
  };
  return {
    file,
    /** What stands in the box for a table that is in no file; nothing is done with it until it is checked. */
    pasted,
    setPasted,
    choices,
    /** What the last check of this file has found. */
    checked,
    step,
    choose: (chosen: File) => {
      setFile(chosen);
      setChecked(null);
      void check(chosen, choices);
    },
    /** Says something about the file; it is checked again where that bears on how it is read. */
    choiceMade: (said: UploadChoices) => {
      setChoices(said);
      const isReadOtherwise = JSON.stringify(readingChoicesOf(said)) !== JSON.stringify(readingChoicesOf(choices));
      if (file !== null && isReadOtherwise) void check(file, said);
    },
    send: () => void send(),
    checkAgain: () => file !== null && void check(file, choices),
    cancel: () => underWay.current?.abort(),
  };
}
