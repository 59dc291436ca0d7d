import type { FileProblem } from "../text/fileIssue.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import { matchHeader, plainName } from "./header.ts";
import type { TableHead, TableKind } from "./tableKind.ts";

/** The kind whose required columns are all there, and none that speaks against it; among several, the one that knows the most of the columns. */
export function recognise(head: TableHead, kinds: readonly TableKind[]): TableKind | null {
  const { cells } = head;
  const fitting = kinds.filter(
    (kind) =>
      absentColumns(cells, kind).length === 0 && !isAboutOtherThings(cells, kind) && kind.fits?.(head) !== false,
  );
  fitting.sort((a, b) => matchHeader(cells, b.columns).places.size - matchHeader(cells, a.columns).places.size);
  return fitting[0] ?? null;
}

function isAboutOtherThings(cells: readonly string[], { notWith = [] }: TableKind): boolean {
  const names = new Set(cells.map(plainName));
  return notWith.some((column) => names.has(plainName(column)));
}

/** Required columns that no header cell is named after, and that nobody has said to be the same in every row. The cells may be there under another name. */
export function absentColumns(cells: readonly string[], kind: TableKind, choices: ReadingChoices = {}): string[] {
  const header = matchHeader(cells, kind.columns, choices);
  return kind.columns
    .filter((column) => column.required && !header.places.has(column.name) && !header.constants.has(column.name))
    .map((column) => column.name);
}

/** What to say when the columns do not fit the kind, or, without a kind, the nearest one. */
export function columnProblem(
  cells: readonly string[],
  kinds: readonly TableKind[],
  chosen: TableKind | null,
  choices: ReadingChoices = {},
): FileProblem {
  const nearest = chosen ?? nearestKind(cells, kinds);
  const found = matchHeader(cells, []).names;
  const has = `Right now it has ${found.length === 1 ? "one column called" : "columns called"} ${list(found)}.`;
  if (nearest === null) {
    return {
      type: "unknown kind of file",
      message: `There is a problem with your column names. They fit none of the kinds of file that can be read. ${has}`,
      mend: `Choose what it is (${kinds.map((kind) => kind.name).join(", ")}) and rename its columns as in the template of that kind.`,
    };
  }
  const absent = absentColumns(cells, nearest, choices);
  const needs = absent.length === 1 ? `a column called ${list(absent)}` : `columns called ${list(absent)}`;
  return {
    type: "column names",
    message: `There is a problem with your column names. ${chosen === null ? `The file looks like ${nearest.title.toLowerCase()}. ` : ""}Your file needs ${needs}. ${has}`,
    mend: "Rename the column if it is there under another name, or add it. The template of this kind has all the names.",
  };
}

/** The kind of which half the required columns are there, and more than one: a column of codes alone says nothing. */
function nearestKind(cells: readonly string[], kinds: readonly TableKind[]): TableKind | null {
  const judged = kinds.map((kind) => {
    const needed = kind.columns.filter((column) => column.required).length;
    const found = needed - absentColumns(cells, kind).length;
    return { kind, found, share: found / needed };
  });
  const near = judged.filter(({ kind, found, share }) => share >= 0.5 && found > 1 && !isAboutOtherThings(cells, kind));
  return near.toSorted((a, b) => b.share - a.share)[0]?.kind ?? null;
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
