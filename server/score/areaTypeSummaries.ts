import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { levels } from "../../domain/contract/level.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Database } from "../store/database.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { type AreaTypeCount, areaTypeCounts } from "../store/read/areaTypeCounts.ts";
import { datasetsInForce } from "../store/read/datasetsInForce.ts";
import { type FigureCoverage, figureCoverage } from "../store/read/figureCoverage.ts";
import { type IndicatorRow, indicatorsInForce } from "../store/read/indicatorsInForce.ts";
import { partLinks } from "../store/read/partLinks.ts";
import { bySize, chooseNeed } from "./chooseNeed.ts";
import { linksBetween, sameKind } from "./linksBetween.ts";

/** The kinds of area there are, smallest first and newest first, and which levels may be scored on each. Without a partnership nothing can be scored. */
export async function areaTypeSummaries(db: Database, id: PartnershipId | undefined): Promise<AreaTypeSummary[]> {
  if (id === undefined) {
    const counts = await areaTypeCounts(db, { partnership: undefined, datasets: [] });
    return counts.toSorted(bySize).map((count) => ({ ...count, levels: [], scorable: [] }));
  }
  const partnership = await findPartnership(db, id);
  const scope = { partnership: id, datasets: await datasetsInForce(db, id) };
  const counts = await areaTypeCounts(db, { partnership, datasets: scope.datasets });
  const indicators = await indicatorsInForce(db, scope);
  const coverage = await figureCoverage(db, scope);
  const links = await partLinks(db);
  const bases = levels.map((level) => ({ level, base: chooseNeed(level, indicators, coverage, undefined)?.base }));
  return counts.toSorted(bySize).map((kind) => ({
    ...kind,
    levels: levels.filter((level) => hasFigures(level, kind, indicators, coverage)),
    scorable: bases
      .filter(({ base }) => base !== undefined && (sameKind(base, kind) || linksBetween(links, base, kind).length > 0))
      .map(({ level }) => level),
  }));
}

function hasFigures(
  level: string,
  kind: AreaTypeCount,
  indicators: readonly IndicatorRow[],
  coverage: readonly FigureCoverage[],
): boolean {
  const ids = new Set<string>(indicators.filter((indicator) => indicator.level === level).map(({ id }) => id));
  return coverage.some((covered) => ids.has(covered.indicator) && sameKind(covered, kind));
}
