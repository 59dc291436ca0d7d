import type { Cell } from "../../../table/cell.ts";
import type { SeriesFigure } from "../figures/areaFigures.ts";

/** Whether a file is about further education or apprenticeships, by its columns of figures: there, `low` stands for one to four people. */
export function isFurtherEducation(names: readonly string[]): boolean {
  return names.some((name) => /(^|_)(starts|enrol(ment)?s|achievements|participation)$|takeup.*offer/i.test(name));
}

/** Figures with `low` read as what it means there: suppressed, from 1 to 4 people, or suppressed without bounds in a rate. */
export function withLow(figures: readonly SeriesFigure[] | undefined): readonly SeriesFigure[] | undefined {
  return figures?.map(({ series, cells }) => ({
    series,
    cells: { ...cells, value: lowRead(cells.value, series.indicator.unit === "people") },
  }));
}

function lowRead(cell: Cell, isCount: boolean): Cell {
  return /^\[?low\]?$/i.test(cell.text) ? { ...cell, text: isCount ? "1 to 4" : "[c]" } : cell;
}
