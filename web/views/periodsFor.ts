import { type AreaType, areaTypes } from "../../domain/contract/areaType.ts";
import type { IndicatorInForce } from "../../domain/contract/indicatorInForce.ts";
import type { Level } from "../../domain/contract/level.ts";

/** The periods for which the headline need of a level can be shown by a kind of area, newest first: those with a known figure on areas of that kind or a smaller one. */
export function periodsFor(
  indicators: readonly Pick<IndicatorInForce, "level" | "role" | "coverage">[],
  level: Level,
  areaType: AreaType,
): string[] {
  const covered = indicators
    .filter((one) => one.level === level && one.role === "headline")
    .flatMap(({ coverage }) => coverage)
    .filter((one) => one.known > 0 && areaTypes.indexOf(one.areaType) <= areaTypes.indexOf(areaType));
  return [...new Set(covered.map(({ period }) => period))].toSorted().toReversed();
}

/** The period that a level is shown for where none is asked for. The server says it: of small areas older need comes before newer need of larger ones. Null where there is none. */
export function periodOpened(
  indicators: readonly Pick<IndicatorInForce, "level" | "opensOn">[],
  level: Level,
): string | null {
  return indicators.find((one) => one.level === level)?.opensOn ?? null;
}
