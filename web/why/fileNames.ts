import type { Why } from "../../domain/contract/why.ts";

/** Gives the name of the file behind a dataset's id. */
export function fileNames({ datasets }: Pick<Why, "datasets">): (dataset: string | null) => string {
  const names = new Map<string, string>(datasets.map(({ id, fileName }) => [id, fileName]));
  return (dataset) => (dataset === null ? "file not known" : (names.get(dataset) ?? "file not known"));
}
