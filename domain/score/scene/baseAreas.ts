import { type Area, areaId } from "../../contract/area.ts";
import { type AreaType, areaTypes } from "../../contract/areaType.ts";
import type { Figure } from "../../contract/figure.ts";
import { combinedFigures, combinedPeriod } from "./combinedFigures.ts";
import { figureAreaId } from "./figureAreaId.ts";
import type { ScoredFigure, ScoreInput } from "../scoreInput.ts";
import { type Layer, layerOf, type Wholes } from "./wholes.ts";

/** The areas on which a score is computed, with the figure each has, in order of code. */
export type BaseAreas = {
  readonly areas: readonly Area[];
  /** Null where there is no row for the area. */
  readonly figures: readonly (Figure | null)[];
  readonly period: string | null;
  /** Null when there are no figures. */
  readonly areaType: AreaType | null;
  /** Figures that stand at other areas than these, or at areas that are not known. */
  readonly figuresLeftOut: number;
};

/** The smallest areas that the figures have; without figures, the smallest that make up the areas asked for. */
export function baseAreas(input: ScoreInput, wholes: Wholes): BaseAreas {
  const { figures, period } = figuresOf(input);
  const layer = smallestLayer(figures) ?? smallestBelow(input, wholes);
  const byArea = new Map(figures.map((figure) => [figureAreaId(figure), figure]));
  const areas = input.areas
    .filter((area) => layerOf(area) === layer)
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const found = areas.map((area) => withoutKey(byArea.get(areaId(area))));
  return {
    areas,
    figures: found,
    period,
    areaType: figures.length === 0 ? null : (areaTypes.find((areaType) => layer.startsWith(`${areaType}/`)) ?? null),
    figuresLeftOut: byArea.size - found.filter((figure) => figure !== null).length,
  };
}

function withoutKey(figure: ScoredFigure | undefined): Figure | null {
  return figure === undefined ? null : { value: figure.value, lo: figure.lo, hi: figure.hi, marker: figure.marker };
}

function figuresOf({ combined, figures, period, areas }: ScoreInput): Pick<ScoreInput, "figures" | "period"> {
  if (combined !== null) {
    return { figures: combinedFigures(combined, areas).figures, period: combinedPeriod(combined.parts) };
  }
  const wanted = period ?? latest(figures);
  return { figures: figures.filter((figure) => figure.period === wanted), period: wanted };
}

function latest(figures: readonly ScoredFigure[]): string | null {
  return figures.reduce<string | null>((last, { period }) => (last === null || period > last ? period : last), null);
}

/** Of the smallest area type, the vintage with the most figures. */
function smallestLayer(figures: readonly ScoredFigure[]): Layer | null {
  const counts = new Map<Layer, { readonly size: number; count: number }>();
  for (const { areaType, areaVintage } of figures) {
    const layer = layerOf({ areaType, vintage: areaVintage });
    const seen = counts.get(layer);
    if (seen) seen.count++;
    else counts.set(layer, { size: areaTypes.indexOf(areaType), count: 1 });
  }
  const [first] = [...counts].toSorted(
    ([a, one], [b, other]) => one.size - other.size || other.count - one.count || (a < b ? 1 : -1),
  );
  return first === undefined ? null : first[0];
}

function smallestBelow(input: ScoreInput, wholes: Wholes): Layer {
  const asked = layerOf(input);
  const layers = new Map(input.areas.map((area) => [layerOf(area), areaTypes.indexOf(area.areaType)]));
  const below = [...layers]
    .filter(([, size]) => size < areaTypes.indexOf(input.areaType))
    .toSorted(([a, one], [b, other]) => one - other || (a < b ? 1 : -1));
  const found = below.find(([layer]) =>
    input.areas.some((area) => layerOf(area) === layer && wholes.of(areaId(area), asked).size > 0),
  );
  return found === undefined ? asked : found[0];
}
