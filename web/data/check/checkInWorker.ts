import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import type { Checked } from "./checked.ts";

/** What the worker is asked. */
export type CheckQuestion = {
  readonly partnership: PartnershipId;
  readonly file: File;
  readonly choices: ReadingChoices;
};

/** What the worker says: how far it is, and in the end what it found, or that it could not. */
export type CheckAnswer =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "failed"; readonly isGone: boolean };

type Watching = { readonly onProgress: (share: number) => void; readonly signal: AbortSignal };

/**
 * Checks a file in a thread of its own, so that the page stays quick; nothing is sent. Throws an AbortError when it was cancelled (the thread ends at once),
 * and an Error with a sentence where the browser could not read it.
 */
export function checkInWorker(question: CheckQuestion, { onProgress, signal }: Watching): Promise<Checked> {
  return new Promise((give, fail) => {
    const worker = new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
    const end = (finish: () => void) => {
      worker.terminate();
      finish();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => {
      switch (data.type) {
        case "progress":
          return onProgress(data.share);
        case "checked":
          return end(() => give(data.checked));
        case "failed":
          return end(() => fail(new Error(data.isGone ? gone : notChecked)));
        default:
          return data satisfies never;
      }
    });
    worker.addEventListener("error", () => end(() => fail(new Error(notChecked))));
    signal.addEventListener(
      "abort",
      () => end(() => fail(new DOMException("The check was cancelled.", "AbortError"))),
      { once: true },
    );
    worker.postMessage(question);
  });
}

const gone = "The selected file has been changed or moved since you chose it. Choose it again.";
const notChecked =
  "This browser could not check the file. You can upload it all the same: the server checks every row.";
