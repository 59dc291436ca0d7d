import type { ColumnMatch, Proposal } from "../../domain/contract/reading.ts";
import type { Column, TableKind } from "../table/tableKind.ts";

/** How an analyst says which column is which: on the page, or with the very words that the command line takes. */
export function howToSay(
  { kind: name, absent, constants = {} }: Proposal,
  kind: TableKind,
  guesses: readonly ColumnMatch[],
): string {
  const columns = guesses.map((guess) => `--column ${guess.column}=${quoted(guess.name)}`);
  const same = kind.columns
    .filter((column) => absent.includes(column.name) && (constants[column.name] !== undefined || canBeSame(column)))
    .map((column) => `--constant ${column.name}=${quoted(constants[column.name] ?? "…")}`);
  const words = [`--as ${name}`, ...columns, ...same].join(" ");
  const constant = same.length === 0 ? "" : " (a constant is what every row says)";
  const template = kind.isPublished ? "" : " Or rename the columns as in the template of this kind.";
  return `Say which column is which under Columns, or on the command line: ${words}${constant}.${template}`;
}

/** Whether it may well say the same in every row: a choice or a period, but no name, code or number. */
function canBeSame({ holds }: Column): boolean {
  return holds === undefined || holds === "year" || holds === "date";
}

/** A name as a shell reads it: as it stands where it is one plain word. */
export function quoted(name: string): string {
  const line = name.replace(/\s+/g, " ");
  if (/^[\w.…-]+$/u.test(line)) return line;
  return /["$`\\!]/.test(line) ? `'${line.replaceAll("'", "'\\''")}'` : `"${line}"`;
}
