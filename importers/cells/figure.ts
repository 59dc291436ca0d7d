import type { Figure, Marker } from "../../domain/contract/figure.ts";
import type { Unit } from "../../domain/contract/indicator.ts";
import type { Answers } from "../../domain/contract/recipe.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { checkFigure } from "./checkFigure.ts";
import { type MarkerReading, markerIn } from "./marker.ts";
import { meantBy, sayOnce } from "./meant.ts";
import { boundIn, numberInUnit } from "./numberInUnit.ts";

/** The cells that make a figure. Only `value` must be in the file. */
export type FigureCells = { readonly value: Cell; readonly lo?: Cell; readonly hi?: Cell; readonly marker?: Cell };

/**
 * The figure in a cell and its companions: a number, an interval, or a marker; undefined when it was said why there is none.
 * A blank or a dash is read as what the analyst has said that it stands for in this file, and never guessed. `[p]`, `[r]` and the like may follow a number:
 * "1,234 [r]" is 1234, revised.
 */
export function figureIn(
  cells: FigureCells,
  unit: Unit | null,
  report: Report,
  answers: Answers = {},
): Figure | undefined {
  const lo = cells.lo === undefined ? null : boundIn(cells.lo, unit, report);
  const hi = cells.hi === undefined ? null : boundIn(cells.hi, unit, report);
  const beside = cells.marker === undefined ? null : markerBeside(cells.marker, report, answers);
  if (lo === undefined || hi === undefined || beside === undefined) return undefined;

  const { text } = cells.value;
  const isInterval = text === "" && lo !== null && hi !== null;
  if (isInterval || (text === "" && beside !== null)) {
    return checkFigure(cells, { value: null, lo, hi, marker: beside }, unit, report);
  }
  const [, numeral = text, behind = ""] = withMarkers.exec(text) ?? [];
  const follower = markerIn(behind);
  // DfE writes -9 for a suppressed count, where no count can be negative.
  const isMinusNine = text === "-9" && unit !== "index" && unit !== null;
  const value = isMinusNine ? null : numberInUnit(cells.value, numeral, unit, report);
  if (value === undefined) return undefined;
  if (value !== null && (behind === "" || follower.type === "marker")) {
    const marker = beside ?? (follower.type === "marker" ? follower.marker : null);
    return checkFigure(cells, { value, lo, hi, marker }, unit, report);
  }
  const alone = isMinusNine ? suppressed : markerIn(text);
  const meant = alone.type === "ambiguous" ? meantBy(alone.doubt, answers, report) : null;
  if (meant === 0) return checkFigure(cells, { value: 0, lo, hi, marker: beside }, unit, report);
  if (meant !== null) return checkFigure(cells, { value: null, lo, hi, marker: meant }, unit, report);
  if (alone.type !== "marker" || saysThereIsANumber.has(alone.marker)) return noFigure(cells.value, alone, report);
  const isCount = unit === "people" || unit === "vacancies";
  const below = isCount && text.startsWith("<") && alone.hi !== null ? Math.ceil(alone.hi) - 1 : alone.hi;
  return checkFigure(cells, { value: null, lo: lo ?? alone.lo, hi: hi ?? below, marker: alone.marker }, unit, report);
}

const withMarkers = /^(.*\d\s?%?)\s*((?:\[[a-z]+\]\s*)+|[†#])$/i;
const suppressed: MarkerReading = { type: "marker", marker: "c", lo: null, hi: null };
const saysThereIsANumber: ReadonlySet<Marker> = new Set(["p", "r", "e", "f"]);

function markerBeside(cell: Cell, report: Report, answers: Answers): Marker | null | undefined {
  if (cell.text === "") return null;
  const read = markerIn(cell.text);
  if (read.type === "marker") return read.marker;
  const meant = read.type === "ambiguous" ? meantBy(read.doubt, answers, report) : null;
  // Beside a number a dash that stands for zero would say nothing.
  if (meant !== null && meant !== 0) return meant;
  const why = read.type === "ambiguous" ? `is not clear: ${read.why}` : "is not a marker that is known";
  return report.block(cell, {
    type: "unknown marker",
    message: `'${cell.text}' in ${cell.column} ${why}.`,
    mend: "Write c (suppressed), x (not available), z (not applicable), low, or leave it empty.",
  });
}

function noFigure(cell: Cell, read: MarkerReading, report: Report): undefined {
  if (read.type === "ambiguous") {
    const shown = cell.text === "" ? "The cell is blank" : `'${cell.text}'`;
    return report.block(cell, {
      type: "ambiguous figure",
      message: `${shown} in ${cell.column}: ${read.why}. It is not guessed.`,
      mend: `Write 0 for zero, [c] for suppressed, [x] for not available or [z] for not applicable. ${sayOnce(read.doubt)}`,
    });
  }
  return report.block(cell, {
    type: "not a number",
    message:
      read.type === "marker"
        ? `'${cell.text}' in ${cell.column} says something about a number, but there is no number.`
        : `'${cell.text}' in ${cell.column} is neither a number nor a known marker.`,
    mend: "Write the number with digits and a point for decimals, or a marker such as [c], [x] or [z].",
  });
}
