import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { Surroundings } from "../reading.ts";
import type { Header } from "../table/header.ts";
import type { TableHead, TableKind } from "../table/tableKind.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import { mayBe } from "./mayBe.ts";
import { proposals } from "./proposals.ts";
import { quoted } from "./howToSay.ts";

/** What to say of columns that nobody will read: they may be misspelt, or go by another name. */
export function unusedColumns(
  kind: TableKind,
  { names, others, places }: Header,
  head: TableHead,
  choices: ReadingChoices,
  surroundings: Surroundings,
): FileProblem {
  const found = proposals(head, [kind], kind, choices, surroundings).flatMap(({ matches }) => matches);
  const guesses = found.filter(({ column, name }) => !places.has(column) && names.includes(name));
  const used = `The columns that are used: ${kind.columns.map((column) => column.name).join(", ")}.`;
  const say = guesses.map(({ column, name }) => `--column ${column}=${quoted(name)}`).join(" ");
  return {
    type: "unused columns",
    message: `These columns are not used for ${kind.title.toLowerCase()}: ${others.join(", ")}.${mayBe(guesses)}`,
    mend:
      guesses.length === 0 ? used : `${used} Say which column is which under Columns, or on the command line: ${say}.`,
  };
}
