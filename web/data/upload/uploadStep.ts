import type { Issue } from "../../../domain/contract/issue.ts";
import { RequestError } from "../../api/request.ts";
import type { Checked } from "../check/checked.ts";
import { stopsOf } from "../check/stopsOf.ts";

/** Where a file is on its way to the server. */
export type UploadStep =
  /** Nothing has been chosen yet. */
  | { readonly type: "open" }
  | { readonly type: "checking"; readonly share: number }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "sending"; readonly share: number }
  /** Somebody has called it off. */
  | { readonly type: "cancelled"; readonly what: "check" | "upload" }
  /** It cannot be used as it is; `issues` are what the file is to be blamed for. `at` is the field that can put it right. */
  | {
      readonly type: "refused";
      readonly at: "file" | "pasted";
      readonly message: string;
      readonly issues: readonly Issue[];
    }
  /** The file is not to be blamed: sent once more, it may well arrive. */
  | { readonly type: "not sent"; readonly message: string }
  /** The browser could not check it; the server can. */
  | { readonly type: "not checked"; readonly message: string };

/** A file that is stopped before anybody has looked into it. */
export function refused(message: string, at: "file" | "pasted" = "file"): UploadStep {
  return { type: "refused", at, message, issues: [] };
}

/** What a check in the browser comes to: the way on, or what stops the file. */
export function afterCheck(checked: Checked): UploadStep {
  const stops = stopsOf(checked);
  const [first] = stops;
  return first === undefined
    ? { type: "checked", checked }
    : { type: "refused", at: "file", message: first.message, issues: stops };
}

/** What comes of a check or an upload that did not end well. */
export function afterFailure(error: unknown, what: "check" | "upload"): UploadStep {
  if (error instanceof DOMException && error.name === "AbortError") return { type: "cancelled", what };
  const message = error instanceof Error ? error.message : `${notArrived}.`;
  if (what === "check") return { type: "not checked", message };
  // What was cut off on its way is a request nobody could read, and still no fault of the file.
  const isRefusal = error instanceof RequestError && error.problem.status < 500 && !message.startsWith(notArrived);
  if (!isRefusal) return { type: "not sent", message };
  return { type: "refused", at: "file", message, issues: error.problem.issues ?? [] };
}

const notArrived = "The selected file could not be uploaded – try again";
