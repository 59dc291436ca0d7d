import type { SortColumn } from "../address/mapAddress.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { isIndexOnly } from "../views/isIndexOnly.ts";
import { nameKey } from "./nameKey.ts";
import type { TableColumn } from "./tableColumn.ts";

/** Which way a table is sorted. */
export type Order = "up" | "down";

/** The way a column is sorted when it is first asked for: names and ranks from the first, figures from the most. */
export function firstOrder(sort: SortColumn): Order {
  return sort === "name" || sort === "rank" ? "up" : "down";
}

/** What a table is sorted by until somebody asks: the most unmet first, or the worst placed by rank where no people are known. */
export function openingSort(answer: Pick<GapAnswer, "gaps">): SortColumn {
  return isIndexOnly(answer) ? "mismatch" : "unmet";
}

/** Areas in the order asked for. Those whose figure is unknown come last either way; ties go by name, then code. */
export function sortedGaps(
  gaps: readonly Gap[],
  columns: readonly TableColumn[],
  sort: SortColumn,
  order: Order,
): Gap[] {
  const sign = order === "up" ? 1 : -1;
  const value = columns.find(({ key }) => key === sort)?.value;
  // What is compared is worked out once for each area, not once for each comparison: of 30,000 areas there are half a million.
  const rows = gaps.map((gap) => ({ gap, name: nameKey(gap.name), value: value?.(gap) ?? null }));
  const sorted =
    value === undefined
      ? rows.toSorted((a, b) => sign * byName(a, b))
      : rows.toSorted((a, b) => {
          if (a.value === null || b.value === null)
            return a.value === b.value ? byName(a, b) : a.value === null ? 1 : -1;
          return sign * (a.value - b.value) || byName(a, b);
        });
  return sorted.map(({ gap }) => gap);
}

type Row = { readonly gap: Gap; readonly name: string };

function byName(a: Row, b: Row): number {
  return compared(a.name, b.name) || compared(a.gap.code, b.gap.code);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
