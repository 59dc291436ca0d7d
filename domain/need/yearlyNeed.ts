import type { Figure, Marker } from "../contract/figure.ts";
import type { Indicator } from "../contract/indicator.ts";
import type { Settings } from "../contract/settings.ts";
import { peopleOf } from "./peopleOf.ts";

/** What one area needs. A stock is people today; the yearly need is what a partnership sets out to reach in a year. */
export type YearlyNeed = {
  /** Null when the indicator counts a yearly flow. */
  readonly stock: Figure | null;
  /** `value` null is unknown, never zero. */
  readonly perYear: Figure;
  readonly marker: Marker | null;
  /** True when the people were worked out from an index. */
  readonly isModelled: boolean;
};

export type YearlyNeeds = {
  readonly needs: YearlyNeed[];
  /**
   * Where need is an index that gives no people: how much need it says each area has, in no unit, more being more; null where
   * it is unknown. Null as a whole where there are people, or neither.
   */
  readonly index: readonly (number | null)[] | null;
  /** Why there is no people figure at all, or what the reader must know about it. */
  readonly notes: string[];
};

export type YearlyNeedInput = {
  readonly indicator: Pick<Indicator, "title" | "level" | "unit" | "kind" | "direction">;
  /** By area; null where the file has no row for it. */
  readonly figures: readonly (Figure | null)[];
  /** People aged 16 and over, by area; null where unknown. All areas of the file: a control total is spread over them all. */
  readonly adults: readonly (number | null)[];
  readonly settings: Pick<Settings, "yearsToClear" | "controlTotals" | "indexSpread">;
};

/**
 * People a year in need, by area, from an indicator as published.
 *
 * Shapes  figures[A], adults[A]; returns needs[A].
 * Units   people a year. A stock is divided by `yearsToClear`, the partnership's ambition; a flow stands as it is.
 * Holds   an unknown figure stays unknown and keeps its marker; vacancies are never people.
 * Throws  RangeError when figures and adults differ in length.
 */
export function yearlyNeed({ indicator, figures, adults, settings }: YearlyNeedInput): YearlyNeeds {
  if (figures.length !== adults.length) {
    throw new RangeError(`figures has ${figures.length} areas and adults has ${adults.length}, expected as many`);
  }
  const { people, isModelled, index, notes } = peopleOf({ indicator, figures, adults, settings });
  const needs = people.map((figure): YearlyNeed => {
    const isStock = indicator.kind === "stock";
    return {
      stock: isStock ? figure : null,
      perYear: isStock ? divided(figure, settings.yearsToClear) : figure,
      marker: figure.marker,
      isModelled: isModelled && figure.value !== null,
    };
  });
  return { needs, index, notes };
}

function divided(figure: Figure, years: number): Figure {
  const each = (value: number | null) => (value === null ? null : value / years);
  return { value: each(figure.value), lo: each(figure.lo), hi: each(figure.hi), marker: figure.marker };
}
