import { markerIn } from "../../../cells/marker.ts";
import { numberIn } from "../../../cells/number.ts";
import type { OpenFile } from "../../../table/tableKind.ts";

export type FileColumn = { readonly place: number; readonly name: string };

/**
 * The columns of a file that its kind does not know by name, parted by what their cells hold: figures, or words. Deciles, years of age and the like are words, though
 * they are written as numbers. A column that is empty in all of the first rows is neither, and a warning says so.
 */
export function otherColumns(
  { header, head, report }: Pick<OpenFile, "header" | "head" | "report">,
  isToBeLeft: (name: string) => boolean = () => false,
): {
  readonly figures: readonly FileColumn[];
  readonly words: readonly FileColumn[];
} {
  const known = new Set(header.places.values());
  const others = header.names.flatMap((name, place) =>
    known.has(place) || isToBeLeft(name) ? [] : [{ place, name: plainSpaces(name) }],
  );
  const filled = ({ place }: FileColumn) =>
    head.below.map(({ cells }) => cells[place]?.trim() ?? "").filter((cell) => cell !== "");
  const holdsFigures = (column: FileColumn) => !numbered.test(column.name) && filled(column).every(isFigure);
  const withCells = others.filter((column) => filled(column).length > 0);
  const empty = others.filter((column) => !withCells.includes(column));
  if (empty.length > 0 && head.below.length > 0) report.warnFile(emptyColumns(empty, head.below.length));
  return {
    figures: withCells.filter(holdsFigures),
    words: withCells.filter((column) => !holdsFigures(column)),
  };
}

// Categories that go by numbers. Adding them up would mean nothing.
const numbered =
  /decile|quintile|quartile|(^|_)(age|age_group|age_band|year_group|nc_?year|key_stage|level|week|month)$/i;

function emptyColumns(columns: readonly FileColumn[], rows: number) {
  return {
    type: "empty columns",
    message: `Not read, because they are empty in the first ${rows.toLocaleString("en-GB")} rows: ${columns.map(({ name }) => name).join(", ")}.`,
    mend: "If there are figures further down that you need, move a row that has them to the top.",
  };
}

function isFigure(cell: string): boolean {
  return numberIn(cell) !== null || markerIn(cell).type !== "no marker";
}

/** A column name without line breaks and doubled spaces. */
export function plainSpaces(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}
