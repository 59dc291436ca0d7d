import type { Dataset } from "../../domain/contract/dataset.ts";

/** Whether a dataset holds areas, area parts or postcodes. All partnerships share those, so it can be neither replaced nor undone, only corrected by a newer file. */
export function isShared({ records }: Pick<Dataset, "records">): boolean {
  return records.areas > 0 || records.areaParts > 0 || records.postcodes > 0;
}
