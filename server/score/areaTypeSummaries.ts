import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { type Level, levels } from "../../domain/contract/level.ts";
import type { AreaTypeCount } from "../store/read/areaTypeCounts.ts";
import { Refusal } from "../store/refusal.ts";
import { bySize } from "./chooseNeed.ts";
import type { Ground } from "./ground.ts";
import { type Kind, linksBetween, sameKind } from "./linksBetween.ts";
import { planNeed } from "./planNeed.ts";

/** The kinds of area of a study area, smallest first and newest first, and which levels may be scored on each. */
export function areaTypeSummaries(ground: Ground): AreaTypeSummary[] {
  const { kinds, indicators, coverage, links } = ground;
  const bases = levels.map((level) => ({ level, base: baseOf(ground, level) }));
  const hasFigures = (level: Level, kind: AreaTypeCount) => {
    const ids = new Set<string>(indicators.filter((indicator) => indicator.level === level).map(({ id }) => id));
    return coverage.some((covered) => ids.has(covered.indicator) && sameKind(covered, kind));
  };
  return kinds.toSorted(bySize).map((kind) => ({
    ...kind,
    levels: levels.filter((level) => hasFigures(level, kind)),
    scorable: bases
      .filter(({ base }) => base !== undefined && (sameKind(base, kind) || linksBetween(links, base, kind).length > 0))
      .map(({ level }) => level),
  }));
}

/** The smallest areas that a level's need is known for; none where its indicators cannot be combined as the settings have it. */
function baseOf(ground: Ground, level: Level): Kind | undefined {
  try {
    return planNeed(ground, level, ground.settings).base;
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}

/** The kinds of area there are for everybody. Without a partnership there is no need, and nothing to score. */
export function allAreaTypes(counts: readonly AreaTypeCount[]): AreaTypeSummary[] {
  return counts.toSorted(bySize).map((count) => ({ ...count, levels: [], scorable: [] }));
}
