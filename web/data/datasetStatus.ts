import type { Dataset } from "../../domain/contract/dataset.ts";

export type DatasetStatus = "draft" | "current" | "replaced" | "undone";

/** Where a dataset stands now. A published one that another has replaced counts in nothing, so it gets a word of its own. */
export function datasetStatus(dataset: Pick<Dataset, "status" | "current">): DatasetStatus {
  if (dataset.status !== "published") return dataset.status;
  return dataset.current ? "current" : "replaced";
}

/** The word on the tag, and what it means for the scores. */
export const datasetStatusWords: Readonly<Record<DatasetStatus, { readonly tag: string; readonly meaning: string }>> = {
  draft: { tag: "Draft", meaning: "Checked and kept, but not counted in anything until you publish it." },
  current: { tag: "Current", meaning: "Counted in the scores." },
  replaced: { tag: "Replaced", meaning: "Kept, but a later dataset counts in its place." },
  undone: { tag: "Undone", meaning: "Kept so that you can download it, but not counted in anything." },
};
