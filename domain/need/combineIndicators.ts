import type { Combination } from "../contract/combination.ts";
import type { Figure } from "../contract/figure.ts";
import type { Indicator } from "../contract/indicator.ts";
import { percentileRanks } from "./percentileRanks.ts";

export type CombineInput = {
  readonly by: Combination["by"];
  readonly parts: readonly CombinedPart[];
  /** By area; null where unknown. */
  readonly adults: readonly (number | null)[];
};

export type CombinedPart = {
  readonly indicator: Pick<Indicator, "unit" | "direction">;
  readonly weight: number;
  /** By area; null where there is no row for it. */
  readonly figures: readonly (Figure | null)[];
};

export type CombinedIndex = {
  /** By area, more being more need; null where any part is unknown. */
  readonly index: (number | null)[];
  /** By part: its share of all weights, and what it gives each area before that: its percentile rank, or its value turned so that more is more need. */
  readonly parts: { readonly share: number; readonly scores: (number | null)[] }[];
};

/**
 * One index of need from several indicators: the mean of their percentile ranks, or of their values, by weight.
 *
 * Shapes  figures[A] of each part, adults[A]; returns index[A], and scores[A] of each part.
 * Units   as ranks 0 to 100; as values the parts' own, negative where a part counts the other way. Counts of people are ranked per adult, for a
 *         large area has more of everything.
 * Holds   an area that lacks any part has no index, and no part in the ranks of the others: never the mean of what is left.
 *         Only how the weights stand to each other counts, and not the order of the parts.
 * Throws  RangeError when lists differ in length, there are no parts, or one counts vacancies: they say where jobs are, and people
 *         would come of them as soon as the index is given a control total.
 */
export function combineIndicators({ by, parts, adults }: CombineInput): CombinedIndex {
  if (parts.length === 0) throw new RangeError("parts has 0 indicators, expected one at least");
  const turned = parts.map((part) => turnedValues(part, adults));
  const complete = adults.map((_, area) => area).filter((area) => turned.every((values) => values[area] !== null));
  const allWeights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const index: (number | null)[] = adults.map(() => null);
  const scored = turned.map((values, part) => {
    const known = complete.map((area) => values[area] ?? Number.NaN);
    const share = (parts[part]?.weight ?? Number.NaN) / allWeights;
    const scores: (number | null)[] = adults.map(() => null);
    for (const [i, score] of (by === "ranks" ? percentileRanks(known) : known).entries()) {
      const area = complete[i] ?? Number.NaN;
      scores[area] = score;
      const before = index[area] ?? null;
      index[area] = before === null ? share * score : before + share * score;
    }
    return { share, scores };
  });
  return { index, parts: scored };
}

function turnedValues({ indicator, figures }: CombinedPart, adults: CombineInput["adults"]): (number | null)[] {
  if (figures.length !== adults.length) {
    throw new RangeError(`figures has ${figures.length} areas and adults has ${adults.length}, expected as many`);
  }
  if (indicator.unit === "vacancies") throw new RangeError("unit is vacancies, expected people, rate or index");
  const sign = indicator.direction === "higher is more need" ? 1 : -1;
  return figures.map((figure, area) => {
    if (figure === null || figure.value === null) return null;
    if (indicator.unit !== "people") return sign * figure.value;
    const count = adults[area] ?? null;
    return count === null || count <= 0 ? null : (sign * figure.value) / count;
  });
}
