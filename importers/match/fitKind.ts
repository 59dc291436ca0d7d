import type { ColumnMatch } from "../../domain/contract/reading.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import { matchHeader } from "../table/header.ts";
import type { Column, TableHead, TableKind } from "../table/tableKind.ts";
import { constantsFor } from "./constantsFor.ts";
import type { FileColumn } from "./fileColumn.ts";
import { fitColumn } from "./fitColumn.ts";

/** How well a table fits a kind. */
export type FittedKind = {
  readonly kind: TableKind;
  /** In the order of the kind's columns; no column of the file stands in two of them. */
  readonly matches: readonly ColumnMatch[];
  /** Required columns that nothing fits. */
  readonly absent: readonly string[];
  /** What absent columns may say in every row, as far as the codes tell. */
  readonly constants: Readonly<Record<string, string>>;
  readonly required: number;
  /** Higher is likelier; comparable between kinds. */
  readonly score: number;
};

/**
 * Finds the columns of a kind in a table: those that are called so or chosen, and of the others the best fit first, each column of the file once.
 */
export function fitKind(
  kind: TableKind,
  head: TableHead,
  columns: readonly FileColumn[],
  choices: ReadingChoices,
): FittedKind {
  const header = matchHeader(head.cells, kind.columns, choices);
  const found = new Map<string, Fit>();
  for (const [column, place] of header.places) {
    const why = header.reasons.get(column);
    found.set(column, { place, strength: called, why: () => why ?? "it is called so" });
  }
  const isOpen = ({ name }: Column) => !found.has(name) && !header.constants.has(name);
  const taken = new Set(header.places.values());
  const pairs = kind.columns.filter(isOpen).flatMap((column) =>
    columns.flatMap((one) => {
      const fit = taken.has(one.place) ? null : fitColumn(column, kind, one, columns);
      return fit === null ? [] : [{ column, place: one.place, ...fit }];
    }),
  );
  for (const { column, ...fit } of pairs.toSorted((a, b) => b.strength - a.strength)) {
    if (found.has(column.name) || taken.has(fit.place)) continue;
    found.set(column.name, fit);
    taken.add(fit.place);
  }

  const required = kind.columns.filter((column) => column.required);
  const isSaid = ({ name }: Column) => found.has(name) || header.constants.has(name);
  const absent = required.filter((column) => !isSaid(column));
  const constants = constantsFor(
    absent.map(({ name }) => name),
    columns.filter(({ place }) => taken.has(place)),
  );
  return {
    kind,
    matches: kind.columns.flatMap((column) => {
      const fit = found.get(column.name);
      return fit === undefined
        ? []
        : [{ column: column.name, name: header.names[fit.place] ?? "", why: sentence(fit.why()) }];
    }),
    absent: absent.map(({ name }) => name),
    constants,
    required: required.length,
    score: scoreOf(kind, found, absent.length - Object.keys(constants).length),
  };
}

type Fit = { readonly place: number; readonly strength: number; readonly why: () => string };

// More than any other fit: 3 for another name and 2 for what the cells hold.
const called = 6;

/** What must be there counts twice, and tells against the kind where it is absent and nobody can say what it would say. */
function scoreOf(kind: TableKind, found: ReadonlyMap<string, Fit>, absent: number): number {
  const weights = kind.columns.map((column) => {
    const fit = found.get(column.name);
    return fit === undefined ? 0 : (column.required ? 2 : 1) * fit.strength;
  });
  return weights.reduce((sum, weight) => sum + weight, 0) - 2 * absent;
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
