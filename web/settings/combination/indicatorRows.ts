import type { IndicatorInForce } from "../../../domain/contract/indicatorInForce.ts";
import type { Level } from "../../../domain/contract/level.ts";
import type { CombinationTyped } from "./combinationTyped.ts";
import type { IndicatorTitles } from "./combinationWritten.ts";

/** An indicator that may have a weight; one that has a weight and is no longer in force has an id alone. */
export type IndicatorRow = { readonly id: string; readonly inForce: IndicatorInForce | null };

/** What may be combined at a level: its indicators in force, the headline first, and below them what has a weight and is gone. */
export function indicatorRows(
  indicators: readonly IndicatorInForce[],
  level: Level,
  { weights }: CombinationTyped,
): IndicatorRow[] {
  const own = indicators.filter((indicator) => indicator.level === level);
  const byId = new Map<string, IndicatorInForce>(own.map((indicator) => [indicator.id, indicator]));
  const inForce = [...byId]
    .map(([id, indicator]) => ({ id, inForce: indicator }))
    .toSorted((one, other) => Number(other.inForce.role === "headline") - Number(one.inForce.role === "headline"));
  const gone = Object.keys(weights).filter((id) => !byId.has(id));
  return [...inForce, ...gone.toSorted().map((id) => ({ id, inForce: null }))];
}

/** What indicators are called, by id. */
export function indicatorTitles(indicators: readonly IndicatorInForce[]): IndicatorTitles {
  return new Map(indicators.map(({ id, title }) => [id, title]));
}
