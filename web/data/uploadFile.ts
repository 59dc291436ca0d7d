import { type Dataset, datasetSchema } from "../../domain/contract/dataset.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { problemSchema } from "../../domain/contract/problem.ts";
import { apiAddress, RequestError } from "../api/request.ts";
import type { ReadingChoices } from "./readingChoices.ts";

export type Upload = {
  readonly partnership: PartnershipId;
  readonly file: File;
  readonly choices: ReadingChoices;
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
    exchange.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    });
    exchange.upload.addEventListener("load", () => onProgress(1));
    exchange.addEventListener("load", () => {
      try {
        give(readReply(exchange.status, exchange.responseText));
      } catch (error) {
        fail(error);
      }
    });
    exchange.addEventListener("error", () => fail(notUploaded(503)));
    exchange.addEventListener("abort", () => fail(new DOMException("The upload was cancelled.", "AbortError")));
    signal.addEventListener("abort", () => exchange.abort(), { once: true });
    exchange.open("POST", apiAddress("/import", { partnership: upload.partnership }));
    exchange.send(formOf(upload));
  });
}

/** The server sees only the fields that come before the file while it reads the file, so the file is last. */
function formOf({ file, choices }: Upload): FormData {
  const form = new FormData();
  if (choices.kind !== null) form.append("kind", choices.kind);
  if (choices.assumePlaces) form.append("assumePlaces", "true");
  if (choices.areaType !== null) form.append("areaType", choices.areaType);
  if (choices.vintage !== "") form.append("vintage", choices.vintage);
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
