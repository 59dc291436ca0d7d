import { type Dataset, datasetSchema } from "../../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { problemSchema } from "../../../domain/contract/problem.ts";
import { apiAddress, noAnswer, RequestError } from "../../api/request.ts";
import { readingChoicesOf, type UploadChoices } from "./readingChoices.ts";

export type Upload = {
  readonly partnership: PartnershipId;
  readonly file: File;
  readonly choices: UploadChoices;
};

type Watching = {
  /** How much of the file has left this machine, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Sends a file and gives the draft that the server made of it. XMLHttpRequest, because fetch tells nothing of an upload's progress.
 * Throws a RequestError (with the issues where the file was the reason), or an AbortError when it was cancelled.
 */
export function uploadFile(upload: Upload, { onProgress, signal }: Watching): Promise<Dataset> {
  return new Promise((give, fail) => {
    const exchange = new XMLHttpRequest();
    let sent = 0;
    exchange.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable || event.total === 0) return;
      sent = event.loaded / event.total;
      onProgress(sent);
    });
    exchange.upload.addEventListener("load", () => {
      sent = 1;
      onProgress(1);
    });
    exchange.addEventListener("load", () => {
      try {
        give(readReply(exchange.status, exchange.responseText));
      } catch (error) {
        fail(error);
      }
    });
    exchange.addEventListener("error", () => fail(noAnswer(brokeOff(sent))));
    exchange.addEventListener("abort", () => fail(new DOMException("The upload was cancelled.", "AbortError")));
    signal.addEventListener("abort", () => exchange.abort(), { once: true });
    exchange.open("POST", apiAddress("/import", { partnership: upload.partnership }));
    exchange.send(formOf(upload));
  });
}

/** The server sees only the fields that come before the file while it reads the file, so the file is last. */
function formOf({ file, choices }: Upload): FormData {
  const form = new FormData();
  const { kind, areaType, vintage, assumePlaces } = readingChoicesOf(choices);
  for (const [name, said] of Object.entries({ kind, areaType, vintage })) {
    if (said !== undefined) form.append(name, said);
  }
  if (assumePlaces === true) form.append("assumePlaces", "true");
  for (const field of ["source", "licence", "dataDate"] as const) {
    if (choices[field].trim() !== "") form.append(field, choices[field].trim());
  }
  form.append("file", file);
  return form;
}

function readReply(status: number, text: string): Dataset {
  const reply = parsed(text);
  if (status >= 200 && status < 300) return datasetSchema.parse(reply);
  const told = problemSchema.safeParse(reply);
  throw told.success ? new RequestError(told.data) : notUploaded(status);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function notUploaded(status: number): RequestError {
  const detail = "The selected file could not be uploaded – try again.";
  return new RequestError({ type: "about:blank", title: "Not uploaded", status, detail });
}

/** The server keeps nothing of a file that did not come whole. Of one that did, only it knows. */
function brokeOff(sent: number): string {
  if (sent >= 1) {
    return "The connection broke before the server had answered. If the draft is not on the data page, send the file again.";
  }
  return `The upload broke off after ${Math.floor(sent * 100)}%. Nothing was stored. Send it again.`;
}
