import type { Dataset } from "../../domain/contract/dataset.ts";

/** What a dataset is called: what it was recognised as, or the name of its file while nobody knows what it is. */
export function datasetTitle({ kind, title, fileName }: Pick<Dataset, "kind" | "title" | "fileName">): string {
  return kind === "" ? fileName : title;
}
