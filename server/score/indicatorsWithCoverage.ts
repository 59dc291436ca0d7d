import type { IndicatorInForce } from "../../domain/contract/indicatorInForce.ts";
import { type Level, levels } from "../../domain/contract/level.ts";
import { Refusal } from "../store/refusal.ts";
import { bySize } from "./chooseNeed.ts";
import type { Ground } from "./ground.ts";
import { planNeed } from "./planNeed.ts";

/** The indicators in force, in order of id, each with where and when it has figures, and the period that its level opens on. */
export function indicatorsWithCoverage(
  ground: Pick<Ground, "indicators" | "coverage" | "settings">,
): IndicatorInForce[] {
  const { indicators, coverage } = ground;
  const opensOn = new Map(levels.map((level) => [level, periodOpened(ground, level)]));
  return indicators.map((indicator) => {
    const own = coverage.filter((covered) => covered.indicator === indicator.id).toSorted(bySize);
    return {
      ...indicator,
      figures: own.reduce((sum, { figures }) => sum + figures, 0),
      opensOn: opensOn.get(indicator.level) ?? null,
      coverage: own,
    };
  });
}

/** None where the indicators of a level cannot be combined as the settings have it. */
function periodOpened(ground: Pick<Ground, "indicators" | "coverage" | "settings">, level: Level): string | null {
  try {
    return planNeed(ground, level, ground.settings).period;
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
}
