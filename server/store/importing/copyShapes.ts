import { copyRows } from "../copyRows.ts";
import type { RecordOf } from "./recordOf.ts";
import { ownerOf, type Target } from "./target.ts";

/** Adds shapes to a dataset. They are the partnership's own: another partnership keeps its own outlines of the same areas. */
export function copyShapes(target: Target, records: readonly RecordOf<"shape">[]): Promise<void> {
  const rows = records.map(({ shape: { areaType, vintage, code, geometry } }) => ({
    ...ownerOf(target),
    areaType,
    vintage,
    code,
    geometry: JSON.stringify(geometry),
  }));
  return copyRows(target.client, "areaShape", rows, target);
}
