import type { Dataset } from "../../../domain/contract/dataset.ts";
import { stopsTheFile } from "../stopsTheFile.ts";

/** Rows that go in when a draft is published: those that neither a rule nor a problem keeps out. None where a problem stops the whole file. */
export function publishableRows(dataset: Dataset): number {
  const { rows, heldOutRows, exclusions, records } = dataset;
  const holdsAnything = Object.values(records).some((count) => count > 0);
  if (stopsTheFile(dataset) || !holdsAnything) return 0;
  const excluded = Object.values(exclusions).reduce((sum, count) => sum + count, 0);
  return Math.max(0, rows - excluded - heldOutRows);
}
