import type { ColumnMatch, Proposal } from "../../domain/contract/reading.ts";
import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import { matchHeader } from "../table/header.ts";
import { absentColumns } from "../table/recognise.ts";
import type { TableKind } from "../table/tableKind.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import { howToSay } from "./howToSay.ts";
import { mayBe } from "./mayBe.ts";
import { listed, shown, shownList } from "./shownNames.ts";

/** What to say when the columns do not fit the kind that was chosen, or no kind at all: what the file looks like, and which columns may be which. */
export function columnProblem(
  cells: readonly string[],
  kinds: readonly TableKind[],
  chosen: TableKind | null,
  proposals: readonly Proposal[],
  choices: ReadingChoices = {},
): FileProblem {
  const names = matchHeader(cells, []).names;
  const has = `Right now it has ${names.length === 1 ? "one column called" : "columns called"} ${shownList(names)}.`;
  const [first] = proposals;
  const kind = kinds.find(({ name }) => name === first?.kind);
  if (first === undefined || kind === undefined) {
    const own = kinds.filter(({ isPublished }) => !isPublished);
    return {
      type: "unknown kind of file",
      message: `${start} They fit none of the kinds of file that can be read. ${has}`,
      mend: `Choose what it is (${listed(
        own.map(({ name }) => name),
        "or",
      )}) and say which column is which, or rename its columns as in the template of that kind.`,
    };
  }
  const unsaid = absentColumns(cells, kind, choices);
  const needs = `Your file needs ${unsaid.length === 1 ? "a column called" : "columns called"} ${shownList(unsaid)}.`;
  const guesses = guessesOf(first, kind, matchHeader(cells, kind.columns, choices).places);
  const guess = guesses.length === 0 ? "" : `${mayBe(guesses)}${nothingLike(first)}`;
  const mend = howToSay(first, kind, guesses);
  const titles = listed(
    proposals.map(({ title }) => inSentence(title)),
    "or",
  );
  if (chosen === null && !isNear(first, kind)) {
    const message = `${start} They fit none of the kinds of file that can be read. It may be ${titles}. ${has}`;
    return { type: "unknown kind of file", message: `${message}${guess}`, mend };
  }
  const looks = chosen === null ? `The file looks like ${titles}. ` : "";
  return { type: "column names", message: `${start} ${looks}${needs} ${has}${guess}`, mend };
}

const start = "There is a problem with your column names.";

/** Half of what must be there, and more than one column: a column of codes alone says nothing. */
function isNear({ absent }: Proposal, { columns }: TableKind): boolean {
  const required = columns.filter((column) => column.required).length;
  const found = required - absent.length;
  return found * 2 >= required && (found > 1 || required === 1);
}

/** The columns that only may be meant, those that must be there first. */
function guessesOf({ matches }: Proposal, { columns }: TableKind, places: ReadonlyMap<string, number>): ColumnMatch[] {
  const required = new Set(columns.flatMap((column) => (column.required ? [column.name] : [])));
  const guesses = matches.filter(({ column }) => !places.has(column));
  return [
    ...guesses.filter(({ column }) => required.has(column)),
    ...guesses.filter(({ column }) => !required.has(column)),
  ];
}

function nothingLike({ absent, constants = {} }: Proposal): string {
  const nothing = absent.filter((column) => constants[column] === undefined).map(shown);
  return nothing.length === 0 ? "" : ` Nothing in it looks like ${listed(nothing, "or")}.`;
}

/** Only the first letter may change: "Adult skills in the Indices of Deprivation". */
function inSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title.slice(0, 1).toLowerCase()}${title.slice(1)}` : title;
}
