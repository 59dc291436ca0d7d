import { copyRows } from "../copyRows.ts";
import type { RecordOf } from "./recordOf.ts";
import { ownerOf, type Target } from "./target.ts";

/** Adds indicators to a dataset. */
export function copyIndicators(target: Target, records: readonly RecordOf<"indicator">[]): Promise<void> {
  const rows = records.map(({ indicator }) => ({ ...ownerOf(target), ...indicator }));
  return copyRows(target.client, "indicator", rows, target);
}
