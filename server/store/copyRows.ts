import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Insertable } from "kysely";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Tables } from "./tables.ts";

/** Rows with every column named: COPY fills no defaults, so none may be left out. */
export type CopyRow<Table extends keyof Tables> = Required<Insertable<Tables[Table]>>;

/**
 * Sends rows to a table (or to `into`, a table of the same columns) with COPY, many times faster than inserts. All rows must name the same columns.
 * Runs on the transaction's own connection; an abort makes PostgreSQL refuse what came so far.
 */
export async function copyRows<Table extends keyof Tables>(
  client: PoolClient,
  table: Table,
  rows: readonly CopyRow<Table>[],
  { into = table, signal }: { readonly into?: string; readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).toSorted();
  const names = columns.map((column) => `"${snakeCase(column)}"`).join(", ");
  const target = client.query(copyFrom(`copy "${snakeCase(into)}" (${names}) from stdin`));
  await pipeline(Readable.from(pieces(rows, columns)), target, signal === undefined ? {} : { signal });
}

/** In pieces, so that PostgreSQL is at work on the first while the next is written, and other requests are served in between. */
function* pieces(rows: readonly object[], columns: readonly string[]): Generator<string> {
  for (let from = 0; from < rows.length; from += rowsInPiece) {
    const some = rows.slice(from, from + rowsInPiece);
    yield some.map((row) => line(row, columns)).join("");
  }
}

const rowsInPiece = 500;

function line(row: object, columns: readonly string[]): string {
  return `${columns.map((column) => cell(Reflect.get(row, column))).join("\t")}\n`;
}

/** One value in COPY's text form. PostgreSQL cannot hold the character NUL in text; it is shown by its picture, as an editor would. */
function cell(value: unknown): string {
  if (value === null) return "\\N";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string")
    throw new TypeError(`COPY cannot write a ${typeof value}; expected text, number or null`);
  return /[\\\t\n\r\0]/.test(value)
    ? value.replaceAll(/[\\\t\n\r\0]/g, (character) => escapes[character] ?? character)
    : value;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\0": "\u2400",
};

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
