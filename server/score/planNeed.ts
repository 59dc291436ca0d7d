import { type Indicator, indicatorSchema } from "../../domain/contract/indicator.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { chooseCombined, type PlannedCombination } from "./chooseCombined.ts";
import { chooseNeed } from "./chooseNeed.ts";
import type { Ground } from "./ground.ts";
import type { Kind } from "./linksBetween.ts";

/** What gives the need of a level: on which areas, of which period, and what a reader must know about that choice. */
export type PlannedNeed = {
  /** The headline indicator, or the one that several are combined to; null where there is none. */
  readonly indicator: Indicator | null;
  readonly combined: PlannedCombination | null;
  readonly base: Kind | undefined;
  readonly period: string | null;
  readonly notes: readonly string[];
};

/** Several indicators where the settings combine them, else the headline one. Throws a Refusal when what is asked for is not there. */
export function planNeed(
  { indicators, coverage }: Pick<Ground, "indicators" | "coverage">,
  level: Level,
  { combinations }: Pick<Settings, "combinations">,
  period?: string,
): PlannedNeed {
  const combination = combinations[level];
  if (combination !== null) {
    return { ...chooseCombined(combination, level, indicators, coverage, period), notes: [] };
  }
  const need = chooseNeed(level, indicators, coverage, period);
  if (need === undefined) return { indicator: null, combined: null, base: undefined, period: null, notes: [] };
  return { ...need, indicator: indicatorSchema.parse(need.indicator), combined: null };
}
