import { type Area, areaId } from "../../contract/area.ts";
import type { Figure } from "../../contract/figure.ts";
import { type CombinedIndex, combineIndicators } from "../../need/combineIndicators.ts";
import { figureAreaId } from "./figureAreaId.ts";
import type { ScoredCombination, ScoredFigure } from "../scoreInput.ts";

export type CombinedFigures = {
  readonly figures: readonly ScoredFigure[];
  /** The area of each, and by part the figure that stands behind it. */
  readonly ids: readonly string[];
  readonly behind: readonly (readonly (ScoredFigure | null)[])[];
  readonly parts: CombinedIndex["parts"];
};

/**
 * The figures of a combined index: one for every area that any of its parts has a row for. Where it is unknown because a part has a marker instead of a
 * number, it carries that marker.
 */
export function combinedFigures(combined: ScoredCombination, areas: readonly Area[]): CombinedFigures {
  const byPart = combined.parts.map(({ figures }) => new Map(figures.map((figure) => [figureAreaId(figure), figure])));
  const keys = new Map(byPart.flatMap((figures) => [...figures]));
  const ids = [...keys.keys()];
  const adults = new Map(areas.map((area) => [areaId(area), area.adults]));
  const behind = byPart.map((figures) => ids.map((id) => figures.get(id) ?? null));
  const { index, parts } = combineIndicators({
    by: combined.by,
    adults: ids.map((id) => adults.get(id) ?? null),
    parts: combined.parts.map(({ indicator, weight }, part) => ({ indicator, weight, figures: behind[part] ?? [] })),
  });
  const period = combinedPeriod(combined.parts);
  const figures = [...keys.values()].map(({ areaType, areaVintage, areaCode }, i): ScoredFigure => {
    const value = index[i] ?? null;
    const marker = value === null ? firstMarker(behind.map((ofPart) => ofPart[i] ?? null)) : null;
    return { areaType, areaVintage, areaCode, period, value, lo: null, hi: null, marker };
  });
  return { figures, ids, behind, parts };
}

/** The period of a combined index: that of its parts, or all of them where they differ. */
export function combinedPeriod(parts: readonly { readonly period: string }[]): string {
  return [...new Set(parts.map(({ period }) => period))].toSorted().join(" and ");
}

function firstMarker(figures: readonly (Figure | null)[]): Figure["marker"] {
  return figures.find((figure) => figure?.value === null && figure.marker !== null)?.marker ?? null;
}
