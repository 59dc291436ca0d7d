import type { Dataset } from "../../domain/contract/dataset.ts";
import type { FormError } from "./ErrorSummary.tsx";
import { countWritten } from "./written.ts";

/** Where a draft goes: beside what is there, or in the place of one dataset; null while nobody has said. */
export type Placing = { readonly type: "add" } | { readonly type: "replace"; readonly dataset: Dataset } | null;

/** What the analyst has not answered yet before a draft can be published. */
export function placingErrors(placing: Placing, heldOutRows: number, holdsOut: boolean): FormError[] {
  const errors: FormError[] = [];
  if (placing === null) {
    errors.push({ field: "placing", message: "Choose whether this file replaces a dataset or is added beside it" });
  }
  if (heldOutRows > 0 && !holdsOut) {
    const rows = countWritten(heldOutRows, "row");
    errors.push({
      field: "hold-out",
      message: `Tick the box to leave out ${rows}, or mend the file and upload it again`,
    });
  }
  return errors;
}
