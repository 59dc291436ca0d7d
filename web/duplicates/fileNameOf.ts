import type { Duplicates } from "../../domain/contract/duplicates.ts";

/** The name of the file of a dataset; the dataset's own id where nothing is known of it, which no reader should see. */
export function fileNameOf({ datasets }: Pick<Duplicates, "datasets">, dataset: string): string {
  return datasets.find(({ id }) => id === dataset)?.fileName ?? dataset;
}
