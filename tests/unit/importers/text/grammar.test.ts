import { expect, test } from "vitest";
import { csvRows } from "../../../../importers/text/csvRows.ts";
import { delimiterOf } from "../../../../importers/text/delimiter.ts";
import { evenNewlines } from "../../../../importers/text/evenNewlines.ts";
import type { TextPart } from "../../../../importers/text/textPart.ts";

async function rows(text: string, { delimiter = ",", pieceLength = 1_000_000 } = {}) {
  const found: [number, readonly string[]][] = [];
  const problems: string[] = [];
  for await (const part of csvRows(evenNewlines(inPieces(text, pieceLength)), delimiter)) {
    found.push(...part.rows.map((row): [number, readonly string[]] => [row.number, row.cells]));
    problems.push(...part.issues.map((issue) => `${issue.type}, row ${issue.row}`));
  }
  return { found, problems };
}

async function* inPieces(text: string, length: number): AsyncGenerator<TextPart> {
  for (let from = 0; from < text.length; from += length) {
    yield { text: text.slice(from, from + length), bytesRead: from, issues: [] };
  }
}

test("numbers rows as a spreadsheet does: blank ones count, a line break in a cell does not", async () => {
  const { found } = await rows('a,b\n"one\ntwo",2\n\n3,4\n');
  expect(found).toEqual([
    [1, ["a", "b"]],
    [2, ["one\ntwo", "2"]],
    [3, [""]],
    [4, ["3", "4"]],
  ]);
});

test.each(["\n", "\r\n", "\r", "\r\r\n"])("ends rows at %j, whole or cut between two pieces", async (end) => {
  const text = `a,b${end}"x${end}y",2${end}3,4`;
  const expected = [
    [1, ["a", "b"]],
    [2, ["x\ny", "2"]],
    [3, ["3", "4"]],
  ];
  expect((await rows(text)).found).toEqual(expected);
  expect((await rows(text, { pieceLength: 1 })).found).toEqual(expected);
});

test("reads doubled quotation marks, and ones in the middle of a cell, as text", async () => {
  expect((await rows('"say ""hi""",5" disk\n')).found).toEqual([[1, ['say "hi"', '5" disk']]]);
});

test("stops at a quotation mark that never closes and names its row", async () => {
  expect(await rows('a,b\n1,"2\n3,4\n')).toEqual({
    found: [[1, ["a", "b"]]],
    problems: ["quotation mark never closed, row 2"],
  });
});

test("stops at an endless row rather than filling the memory", async () => {
  const { found, problems } = await rows(`a,b\n1,"${"2,3\n".repeat(300_000)}`, { pieceLength: 65_536 });
  expect({ found, problems }).toEqual({ found: [[1, ["a", "b"]]], problems: ["quotation mark never closed, row 2"] });
});

test.each([
  ["a,b\n1,2\n", ","],
  ["a;b\n1;2,5\n3;4,5\n", ";"],
  ["a\tb\n1,5\t2\n", "\t"],
  ["name;address, town;x\nA;B, C;1\n", ";"],
  ['"a;b","c"\n1,2\n', ","],
  ["value (a; b; c),code\nx,1\ny,2\n", ","],
  ["one\n1\n", ","],
  ["Source: ONS, 2021\nPopulation; adults\na;b;c\n1;2;3\n4;5;6\n", ";"],
  ["Source; see notes\na,b,c\n1,2,3\n4,5,6\n", ","],
  ["Notes\na;b\n1;2\n3;4\n", ";"],
  ["remark\nfirst; second\nthird\nfourth\nfifth\n", ","],
])("finds the delimiter of %j", (sample, delimiter) => {
  expect(delimiterOf(sample, true)).toBe(delimiter);
});
