import { areaTypes, areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Level } from "../../domain/contract/level.ts";
import { Refusal } from "../store/refusal.ts";
import type { FigureCoverage } from "../store/read/figureCoverage.ts";
import type { IndicatorRow } from "../store/read/indicatorsInForce.ts";

/** The headline need of a level: which indicator, on which areas, of which period; and what a reader must know about that choice. */
export type NeedChoice = {
  readonly indicator: IndicatorRow;
  readonly base: Pick<FigureCoverage, "areaType" | "vintage"> | undefined;
  readonly period: string | null;
  readonly notes: readonly string[];
};

/**
 * Chooses the headline indicator of a level: one with figures before one without, one in people before the others, then the dataset published last. Its base
 * areas are the smallest it has figures on, its period the one asked for, else the latest there. Undefined: no headline indicator.
 * Throws a Refusal when it has figures but none of the period asked for.
 */
export function chooseNeed(
  level: Level,
  indicators: readonly IndicatorRow[],
  coverage: readonly FigureCoverage[],
  asked: string | undefined,
): NeedChoice | undefined {
  const headlines = indicators.filter((indicator) => indicator.level === level && indicator.role === "headline");
  const figuresOf = (indicator: IndicatorRow) => coverage.filter((covered) => covered.indicator === indicator.id);
  const [indicator, ...passedOver] = headlines.toSorted(
    (one, other) =>
      Number(figuresOf(other).length > 0) - Number(figuresOf(one).length > 0) ||
      Number(other.unit === "people") - Number(one.unit === "people") ||
      other.publishedAt.getTime() - one.publishedAt.getTime(),
  );
  if (indicator === undefined) return undefined;
  const notes = passedOver.length === 0 ? [] : [severalHeadlines(indicator, passedOver)];
  const figures = figuresOf(indicator);
  const periods = [...new Set(figures.map(({ period }) => period))].toSorted().toReversed();
  if (asked !== undefined && periods.length > 0 && !periods.includes(asked)) {
    throw new Refusal("unusable", `“${indicator.title}” has no figures for ${asked}. It has: ${periods.join(", ")}.`);
  }
  const [base] = figures
    .filter(({ period }) => asked === undefined || period === asked)
    .toSorted(
      (one, other) => bySize(one, other) || compare(other.vintage, one.vintage) || compare(other.period, one.period),
    );
  if (base === undefined) return { indicator, base: undefined, period: null, notes };
  const [latest] = periods;
  if (asked === undefined && latest !== undefined && latest !== base.period) notes.push(newerElsewhere(base, latest));
  const [fuller] = figures.filter(({ period, known }) => period === base.period && known > base.known).toSorted(bySize);
  if (fuller !== undefined) notes.push(fewerThan(base, fuller));
  return { indicator, base: { areaType: base.areaType, vintage: base.vintage }, period: base.period, notes };
}

/** Smaller kinds of area come first. */
export function bySize(one: Pick<FigureCoverage, "areaType">, other: Pick<FigureCoverage, "areaType">): number {
  return areaTypes.indexOf(one.areaType) - areaTypes.indexOf(other.areaType);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function severalHeadlines(chosen: IndicatorRow, others: readonly IndicatorRow[]): string {
  const titles = others.map(({ title }) => `“${title}”`).join(", ");
  return `Several headline indicators give need at this level. “${chosen.title}” is used; left aside: ${titles}. People of different indicators are never added.`;
}

function newerElsewhere(base: FigureCoverage, latest: string): string {
  return `The score uses ${areaTypeWords[base.areaType].one} figures of ${base.period}; newer ones (${latest}) exist for larger areas only.`;
}

/** A stray figure for one small area would otherwise leave all others unknown without a word on why. */
function fewerThan(base: FigureCoverage, fuller: FigureCoverage): string {
  const known = base.known === 1 ? "1 is known" : `${base.known.toLocaleString("en-GB")} are known`;
  return `The score uses ${areaTypeWords[base.areaType].one} figures of ${base.period}, of which ${known}; the ${fuller.known.toLocaleString("en-GB")} known for ${areaTypeWords[fuller.areaType].many} are not used.`;
}
