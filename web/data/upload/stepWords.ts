import type { FormError } from "../ErrorSummary.tsx";
import { countWritten } from "../written.ts";
import { rowsWritten } from "../check/rowsWritten.ts";
import type { UploadStep } from "./uploadStep.ts";

/** What stands in the box on top: why a file cannot be used (another is to be chosen), or has not arrived (it is to be sent again). */
export function stepErrors(step: UploadStep): readonly FormError[] {
  if (step.type === "refused") return [{ field: step.at, message: step.message }];
  const isSendable = step.type === "not sent" || step.type === "not checked";
  return isSendable ? [{ field: "send", message: step.message }] : [];
}

/** What is said aloud when a step is done. */
export function stepSaid(step: UploadStep): string {
  if (step.type === "cancelled") {
    return step.what === "check"
      ? "The check was cancelled. Nothing was sent."
      : "The upload was cancelled. Nothing was stored.";
  }
  if (step.type !== "checked") return "";
  const { checked } = step;
  const kinds = checked.problems.length;
  const found = kinds === 0 ? "No problems were found." : `${countWritten(kinds, "kind")} of problem found.`;
  return checked.kind === null ? "Checked. Not recognised yet." : `Checked. ${rowsWritten(checked)} ${found}`;
}
