import type { Figure, Marker } from "../../domain/contract/figure.ts";
import type { Unit } from "../../domain/contract/indicator.ts";
import type { Report } from "../table/report.ts";
import type { FigureCells } from "./figure.ts";

/** The figure, if its parts agree with each other; undefined when it was said how they do not. A low or unrecorded 0 is a marker, not a zero. */
export function checkFigure(cells: FigureCells, figure: Figure, unit: Unit | null, report: Report): Figure | undefined {
  const { value, lo, hi, marker } = figure;
  if (lo !== null && hi !== null && lo > hi) {
    return report.block(cells.lo ?? cells.value, {
      type: "bounds the wrong way round",
      message: `The lower bound ${lo} is above the upper bound ${hi}.`,
      mend: "Swap the two, or correct the one that is wrong.",
    });
  }
  if (value === 0 && (marker === "low" || marker === "w")) return { ...figure, value: null };
  if (value !== null && marker !== null && standsForNoNumber.has(marker)) {
    return report.block(cells.marker ?? cells.value, {
      type: "number and marker disagree",
      message: `There is a number, ${value}, and the marker [${marker}], which says that there is none.`,
      mend: "Leave out whichever of the two is wrong.",
    });
  }
  if (value !== null && value < 0 && unit === null) {
    return report.block(cells.value, {
      type: "negative figure",
      message: `${cells.value.text} is below zero, and the unit of its indicator is not known, so it may be a mistake or a marker.`,
      mend: "Publish the indicator first; write [c] if the figure is suppressed.",
    });
  }
  if (value !== null && ((lo !== null && value < lo) || (hi !== null && value > hi))) {
    report.warn(cells.value, {
      type: "figure outside its bounds",
      message: `The figure ${value} is not between its bounds, ${lo ?? "none"} and ${hi ?? "none"}.`,
      mend: "Check which of the three is wrong.",
    });
  }
  return figure;
}

const standsForNoNumber: ReadonlySet<Marker> = new Set(["c", "x", "z", "low", "w"]);
