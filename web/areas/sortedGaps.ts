import type { SortColumn } from "../address/mapAddress.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { isIndexOnly } from "../views/isIndexOnly.ts";
import type { TableColumn } from "./tableColumns.ts";

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
  if (value === undefined) return gaps.toSorted((a, b) => sign * byName(a, b));
  return gaps.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return left === right ? byName(a, b) : left === null ? 1 : -1;
    return sign * (left - right) || byName(a, b);
  });
}

const names = new Intl.Collator("en-GB", { numeric: true });

function byName(a: Gap, b: Gap): number {
  return names.compare(a.name, b.name) || names.compare(a.code, b.code);
}
