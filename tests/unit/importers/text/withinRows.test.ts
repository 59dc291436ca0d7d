import { expect, test } from "vitest";
import type { RowsPart } from "../../../../importers/text/csvRows.ts";
import { withinRows } from "../../../../importers/text/withinRows.ts";

test("reads a file of as many rows as are allowed", async () => {
  const parts = await read(withinRows(rowsUpTo(6), 6));
  expect(parts.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(parts.flatMap(({ issues }) => issues)).toEqual([]);
});

test("stops a file with too many rows, and says how many it has", async () => {
  const parts = await read(withinRows(rowsUpTo(6), 5));
  expect(parts.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5]);
  expect(parts.flatMap(({ issues }) => issues.map(({ severity, message }) => [severity, message]))).toEqual([
    ["file blocker", "Your file has too many rows. We can process up to 5 rows at once. Your file has 6 rows."],
  ]);
});

async function* rowsUpTo(count: number): AsyncGenerator<RowsPart> {
  for (let from = 1; from <= count; from += 2) {
    const rows = [from, from + 1].map((number) => ({ number, cells: ["a"], hasStrayQuote: false }));
    yield { rows, bytesRead: from, issues: [] };
  }
}

async function read(parts: AsyncIterable<RowsPart>): Promise<RowsPart[]> {
  const all: RowsPart[] = [];
  for await (const part of parts) all.push(part);
  return all;
}
