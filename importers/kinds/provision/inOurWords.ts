import type { Cell } from "../../table/cell.ts";
import type { Row } from "../../table/row.ts";
import type { offerColumns } from "../canonical/offerColumns.ts";

/** A column of an offers file. */
export type OfferColumn = (typeof offerColumns)[number]["name"];

/** Where a column of an offers file stands in a published one: in one column, in several, joined; in other words; or nowhere, and it is always the same. */
export type Said =
  | string
  | readonly string[]
  | { readonly column: string; readonly words: Readonly<Record<string, string>> }
  | { readonly always: string };

/** For each column of an offers file, where a published one says it. */
export type Says = Readonly<Partial<Record<OfferColumn, Said>>>;

/** The row as an offers file would have it. The level and provider of the file hold wherever the row names none. */
export function inOurWords(
  row: Row,
  says: Says,
  ofFile: { readonly level: string; readonly provider: string },
  instead: Readonly<Partial<Record<string, string>>>,
): Row {
  const cell = (column: string): Cell => {
    if (Object.hasOwn(instead, column)) return { ...row.whole, column, text: instead[column] ?? "", raw: "" };
    const said = saidOf(says, column);
    const found = said === undefined ? row.cell(column) : cellOf(row, said);
    if (found.text !== "" || (column !== "level" && column !== "provider")) return found;
    return { ...found, text: ofFile[column] };
  };
  const withheld = new Set(
    Object.keys(instead).flatMap((column) => sourcesOf(saidOf(says, column)).map((name) => row.cell(name).column)),
  );
  const asPublished = () =>
    Object.fromEntries(Object.entries(row.asPublished()).map(([name, text]) => [name, withheld.has(name) ? "" : text]));
  return { ...row, cell, asPublished: withheld.size === 0 ? row.asPublished : asPublished };
}

function saidOf(says: Readonly<Partial<Record<string, Said>>>, column: string): Said | undefined {
  return Object.hasOwn(says, column) ? says[column] : undefined;
}

function sourcesOf(said: Said | undefined): readonly string[] {
  if (said === undefined) return [];
  if (typeof said === "string") return [said];
  if ("always" in said) return [];
  return "words" in said ? [said.column] : said;
}

function cellOf(row: Row, said: Said): Cell {
  if (typeof said === "string") return row.cell(said);
  if ("always" in said) return { ...row.whole, text: said.always, raw: said.always };
  if ("words" in said) {
    const cell = row.cell(said.column);
    const word = Object.hasOwn(said.words, cell.text.toLowerCase()) ? said.words[cell.text.toLowerCase()] : undefined;
    return { ...cell, text: word ?? cell.text };
  }
  const cells = said.map((column) => row.cell(column)).filter(({ text }) => text !== "");
  const text = cells.map((cell) => cell.text).join(", ");
  return { ...row.whole, column: cells[0]?.column ?? said[0] ?? null, text, raw: text };
}
