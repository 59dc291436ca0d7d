import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Combination } from "../../domain/contract/combination.ts";
import { type Indicator, indicatorSchema } from "../../domain/contract/indicator.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import { combinedIndicator } from "../../domain/need/combinedIndicator.ts";
import { combinedPeriod } from "../../domain/score/scene/combinedFigures.ts";
import type { ScoredCombination } from "../../domain/score/scoreInput.ts";
import type { FigureCoverage } from "../store/read/figureCoverage.ts";
import type { IndicatorRow } from "../store/read/indicatorsInForce.ts";
import { Refusal } from "../store/refusal.ts";
import { bySize } from "./chooseNeed.ts";
import { type Kind, nameOf } from "./linksBetween.ts";

/** Several indicators that stand for the headline one, on which areas and of which periods. */
export type CombinedChoice = {
  readonly indicator: Indicator;
  readonly base: Kind;
  readonly period: string;
  readonly combined: PlannedCombination;
};

/** A combination of which the figures are still to be read. */
export type PlannedCombination = {
  readonly by: Combination["by"];
  readonly parts: readonly Omit<ScoredCombination["parts"][number], "figures">[];
};

/**
 * Chooses the figures of indicators that are to be combined: of each those of the period asked for, else its latest, on the smallest kind of area that all of them are known for.
 * Throws a Refusal, in a sentence, where one is not published, is about another level or counts vacancies, or where there are no areas that all are known for.
 */
export function chooseCombined(
  { by, weights }: Combination,
  level: Level,
  indicators: readonly IndicatorRow[],
  coverage: readonly FigureCoverage[],
  asked: string | undefined,
): CombinedChoice {
  const rows = weights.map(({ indicator }) => {
    const row = indicators.find(({ id }) => id === indicator);
    if (row === undefined) throw unusable(level, `“${indicator}” is not published.`);
    if (row.level !== level) throw unusable(level, `“${row.title}” is about ${row.level} skills.`);
    if (row.unit === "vacancies") throw unusable(level, vacanciesIn(row));
    return indicatorSchema.parse(row);
  });
  if (by === "values") refuseMixedScales(level, rows);
  const figures = rows.map(({ id, title }) => {
    const found = coverage.filter(({ indicator, period }) => indicator === id && (asked ?? period) === period);
    if (found.length === 0) {
      throw unusable(level, `“${title}” has no figures${asked === undefined ? "" : ` for ${asked}`}.`);
    }
    return found;
  });
  const base = smallestKnownToAll(figures);
  if (base === undefined) {
    const known = rows.map(({ title }, part) => `“${title}” is known by ${kindsOf(figures[part] ?? [])}`);
    throw unusable(level, `${known.join(", ")}: there is no kind of area that all are known for.`);
  }
  const parts = rows.flatMap((indicator, part) => {
    const periods = figures[part]?.filter((covered) => nameOf(covered) === nameOf(base)).map(({ period }) => period);
    const period = periods?.toSorted().at(-1);
    const weight = weights[part]?.weight;
    return period === undefined || weight === undefined ? [] : [{ indicator, weight, period }];
  });
  return {
    indicator: combinedIndicator({ level, by, parts }),
    base,
    period: combinedPeriod(parts),
    combined: { by, parts },
  };
}

function unusable(level: Level, why: string): Refusal {
  return new Refusal(
    "unusable",
    `${levelWords[level].title} need is set to combine several indicators, and cannot: ${why} Change the combination in the settings.`,
  );
}

function vacanciesIn({ title }: IndicatorRow): string {
  return `“${title}” counts vacancies, which say where jobs are and not where people lack a skill: leave it out of the combination.`;
}

/** Numbers on different scales have no mean; and people of different indicators are never added. */
function refuseMixedScales(level: Level, rows: readonly Indicator[]): void {
  const people = rows.find(({ unit }) => unit === "people");
  if (people !== undefined) {
    throw unusable(level, `“${people.title}” counts people, which can be combined as ranks only.`);
  }
  const units = [...new Set(rows.map(({ unit }) => unit))];
  if (units.length > 1)
    throw unusable(level, `some are ${units.join(", others ")}: they can be combined as ranks only.`);
}

/** Of the kinds of area that each of the lists has, the smallest, of the newest vintage. */
function smallestKnownToAll(lists: readonly (readonly FigureCoverage[])[]): Kind | undefined {
  const [first = []] = lists;
  const [found] = first
    .filter((kind) => lists.every((list) => list.some((other) => nameOf(other) === nameOf(kind))))
    .toSorted((one, other) => bySize(one, other) || (one.vintage < other.vintage ? 1 : -1));
  return found === undefined ? undefined : { areaType: found.areaType, vintage: found.vintage };
}

function kindsOf(figures: readonly FigureCoverage[]): string {
  const kinds = figures.toSorted(bySize).map(({ areaType, vintage }) => `${areaTypeWords[areaType].one} of ${vintage}`);
  return [...new Set(kinds)].join(" and ");
}
