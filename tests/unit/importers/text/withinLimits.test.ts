import { expect, test } from "vitest";
import type { RowsPart } from "../../../../importers/text/csvRows.ts";
import { type Limits, withinLimits } from "../../../../importers/text/withinLimits.ts";

const roomy: Limits = { rows: 100, columns: 100, cells: 1000 };

test("reads a table of just the size that is allowed", async () => {
  const parts = await read(withinLimits(table(6, 2), { rows: 6, columns: 2, cells: 12 }));
  expect(rowsIn(parts)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(messages(parts)).toEqual([]);
});

test("stops a table with too many rows, and says how many it has", async () => {
  const parts = await read(withinLimits(table(6, 2), { ...roomy, rows: 5 }));
  expect(rowsIn(parts)).toEqual([1, 2, 3, 4, 5]);
  expect(messages(parts)).toEqual([
    "Your file has too many rows. We can process up to 5 rows at once. Your file has 6 rows.",
  ]);
});

test("stops a table at its first row with too many cells", async () => {
  const parts = await read(withinLimits(table(6, 3), { ...roomy, columns: 2 }));
  expect(rowsIn(parts)).toEqual([]);
  expect(messages(parts)).toEqual([
    "Your file has too many columns. We can process up to 2 columns. Row 1 has 3 cells.",
  ]);
});

test("stops a table of which all rows are short and that has too many cells all the same", async () => {
  const parts = await read(withinLimits(table(6, 3), { ...roomy, cells: 17 }));
  expect(rowsIn(parts)).toEqual([1, 2, 3, 4]);
  expect(messages(parts)).toEqual(["Your file has too many cells. We can process up to 17 cells at once."]);
});

async function* table(rows: number, columns: number): AsyncGenerator<RowsPart> {
  for (let from = 1; from <= rows; from += 2) {
    const two = [from, from + 1].map((number) => ({
      number,
      cells: Array.from({ length: columns }, () => "a"),
      hasStrayQuote: false,
    }));
    yield { rows: two, bytesRead: from, issues: [] };
  }
}

async function read(parts: AsyncIterable<RowsPart>): Promise<RowsPart[]> {
  const all: RowsPart[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

function rowsIn(parts: readonly RowsPart[]): number[] {
  return parts.flatMap(({ rows }) => rows.map(({ number }) => number));
}

function messages(parts: readonly RowsPart[]): string[] {
  return parts.flatMap(({ issues }) => issues.map(({ message }) => message));
}
