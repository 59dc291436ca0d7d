import type { GapAnswer } from "../contract/gap.ts";
import type { GapColumnName, GapColumns } from "../contract/gapColumns.ts";
import { columnOf } from "./columnOf.ts";
import { gapColumnNames } from "./gapColumnNames.ts";
import { rounded } from "./rounded.ts";

export type WantedColumns = {
  /** Absent: every one there is. */
  readonly names?: readonly GapColumnName[] | undefined;
  /** To how many decimals the areas' numbers are rounded; null: not at all. The totals are never rounded. */
  readonly decimals: number | null;
  /** By code, which takes the fewest bytes, or as the answer has them. */
  readonly order: "code" | "answer";
};

/**
 * An answer turned from rows into columns.
 *
 * Holds   all columns without rounding, in the order of the answer, turned back by `rowsFrom`, are the very rows that went in.
 */
export function columnsOf(
  { gaps, ...head }: GapAnswer,
  { names = gapColumnNames, decimals, order }: WantedColumns,
): GapColumns {
  const rows = order === "code" ? gaps.toSorted((one, other) => (one.code < other.code ? -1 : 1)) : gaps;
  const columns = names.map((name) => [name, columnOf(rows.map((gap) => rounded(gap[name], decimals)))] as const);
  return { ...head, decimals, areas: gaps.length, columns: Object.fromEntries(columns) };
}
