import type { Column, TableKind } from "../table/tableKind.ts";
import { fitContent, isDistinctive } from "./fitContent.ts";
import { fitName } from "./fitName.ts";
import type { FileColumn } from "./fileColumn.ts";

/** How likely a column of a file is a column of a kind. The reason is put into words only when it is asked for, for of hundreds of pairs a few are taken. */
export type ColumnFit = { readonly strength: number; readonly why: () => string };

/**
 * Weighs a column by its name and by what its cells hold. A name that is known counts even where the cells say something else, and says so; without a name, cells
 * count for a column that must be there, or where they can hardly be anything else, such as postcodes.
 */
export function fitColumn(
  column: Column,
  kind: TableKind,
  one: FileColumn,
  all: readonly FileColumn[],
): ColumnFit | null {
  const named = kind.isPublished ? null : fitName(column.name, kind.name, one);
  const held = fitContent(column, kind, one);
  if (named === null) {
    if (held === null || held.strength < enough) return null;
    if (isDistinctive(column.holds)) return held.strength >= distinctive && isPaired(column, one, all) ? held : null;
    return column.required
      ? { strength: held.strength, why: () => `${held.why()}${alsoIn(column, kind, one, all)}` }
      : null;
  }
  if (held === null) return named;
  if (held.strength > 0)
    return { strength: named.strength + held.strength, why: () => `${named.why()}, and ${held.why()}` };
  return named.isWhole && !isPoint(column) ? { strength: 0.8, why: () => `${named.why()}, but ${held.why()}` } : null;
}

// Nine in ten cells of a sort that others may be too; seven in ten of one that can hardly be another.
const enough = 0.5;
const distinctive = 1.2;

/** Small numbers are longitudes only where other cells are latitudes, and the other way round. */
function isPaired({ holds }: Column, one: FileColumn, all: readonly FileColumn[]): boolean {
  const other = holds === "longitude" ? "latitude" : holds === "latitude" ? "longitude" : null;
  if (other === null) return true;
  return all.some(({ place, content }) => {
    const held = place === one.place ? undefined : content.held.get(other);
    return held !== undefined && held.count * 2 >= content.filled;
  });
}

/** Degrees in any other unit are of no use to anybody. */
function isPoint({ holds }: Column): boolean {
  return holds === "longitude" || holds === "latitude";
}

/** Numbers and years stand in many columns; that this is the first of several must be said. */
function alsoIn(column: Column, kind: TableKind, one: FileColumn, all: readonly FileColumn[]): string {
  const others = all.filter((other) => {
    const fit = other.place === one.place ? null : fitContent(column, kind, other);
    return fit !== null && fit.strength >= enough;
  });
  if (others.length === 0) return "";
  return others.length === 1 ? "; so are those of 1 other column" : `; so are those of ${others.length} other columns`;
}
