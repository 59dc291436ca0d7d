import { markerIn } from "../../../cells/marker.ts";
import { numberIn } from "../../../cells/number.ts";
import type { OpenFile } from "../../../table/tableKind.ts";

export type FileColumn = { readonly place: number; readonly name: string };

/** The columns of a file that its kind does not know by name, parted by what their cells hold: figures, or words. */
export function otherColumns({ header, head }: Pick<OpenFile, "header" | "head">): {
  readonly figures: readonly FileColumn[];
  readonly words: readonly FileColumn[];
} {
  const known = new Set(header.places.values());
  const others = header.names.flatMap((name, place) => (known.has(place) ? [] : [{ place, name: plainSpaces(name) }]));
  const filled = ({ place }: FileColumn) =>
    head.below.map(({ cells }) => cells[place]?.trim() ?? "").filter((cell) => cell !== "");
  const holdsFigures = (column: FileColumn) => filled(column).every(isFigure);
  const withCells = others.filter((column) => filled(column).length > 0);
  return {
    figures: withCells.filter(holdsFigures),
    words: withCells.filter((column) => !holdsFigures(column)),
  };
}

function isFigure(cell: string): boolean {
  return numberIn(cell) !== null || markerIn(cell).type !== "no marker";
}

/** A column name without line breaks and doubled spaces. */
export function plainSpaces(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}
