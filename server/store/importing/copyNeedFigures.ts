import { copyRows } from "../copyRows.ts";
import type { RecordOf } from "./recordOf.ts";
import { ownerOf, type Target } from "./target.ts";

/** Adds need figures to a dataset, each whole: value, bounds, marker, and the cell as it stood. */
export function copyNeedFigures(target: Target, records: readonly RecordOf<"need">[]): Promise<void> {
  const rows = records.map(({ row, figure: { indicator, ...figure } }) => ({
    ...ownerOf(target),
    ...figure,
    indicatorId: indicator,
    row,
  }));
  return copyRows(target.client, "needFigure", rows, target);
}
