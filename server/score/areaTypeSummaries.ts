import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { type Level, levels } from "../../domain/contract/level.ts";
import type { AreaTypeCount } from "../store/read/areaTypeCounts.ts";
import { bySize, chooseNeed } from "./chooseNeed.ts";
import type { Ground } from "./ground.ts";
import { linksBetween, sameKind } from "./linksBetween.ts";

/** The kinds of area of a study area, smallest first and newest first, and which levels may be scored on each. */
export function areaTypeSummaries({ kinds, indicators, coverage, links }: Ground): AreaTypeSummary[] {
  const bases = levels.map((level) => ({ level, base: chooseNeed(level, indicators, coverage, undefined)?.base }));
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

/** The kinds of area there are for everybody. Without a partnership there is no need, and nothing to score. */
export function allAreaTypes(counts: readonly AreaTypeCount[]): AreaTypeSummary[] {
  return counts.toSorted(bySize).map((count) => ({ ...count, levels: [], scorable: [] }));
}
