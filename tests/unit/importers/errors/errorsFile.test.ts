import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Issue } from "../../../../domain/contract/issue.ts";
import { csvLine } from "../../../../importers/errors/csvLine.ts";
import { errorsFile } from "../../../../importers/errors/errorsFile.ts";
import { withoutErrors } from "../../../../importers/errors/withoutErrors.ts";
import { opened, rowsOf } from "../../../../importers/opened.ts";
import { readText } from "../readText.ts";
import { textRow, xlsxOf } from "../spreadsheet/xlsxOf.ts";

test("the whole file comes back with what is wrong with each row beside it, and what is wrong with the file in its first row", async () => {
  const file = "Libraries of 2026\n\nname,postcode,phone\nCentral,XX,+44 20\n\nNorth,M14 5TQ,=1+1\n";
  const issues = [
    issue({ row: null, column: null, message: "These columns are not used: phone.", mend: null }),
    issue({ row: 4, column: "postcode", message: "'XX' is not a postcode.", mend: "Write it like M14 5TQ." }),
    issue({ row: 4, column: null, message: "The row has no level.", mend: "Write one." }),
    issue({ row: 6, column: "name", message: "Left out by a rule.", severity: "exclusion" }),
  ];
  expect(await written(file, 3, issues)).toBe(
    [
      "\uFEFFLibraries of 2026",
      "",
      "name,postcode,phone,ERRORS",
      "Central,XX,'+44 20,File: These columns are not used: phone. postcode: 'XX' is not a postcode. Write it like M14 5TQ. The row has no level. Write one.",
      "",
      "North,M14 5TQ,'=1+1,",
      "",
    ].join("\r\n"),
  );
});

test("a file that has an ERRORS column already gets new words in the same place", async () => {
  const file = "name,postcode,ERRORS\r\nCentral,M14 5TQ,postcode: mended since\r\n'-x,M14,still wrong\r\n";
  const again = await written(file, 1, [
    issue({ row: 3, column: "postcode", message: "Only a district.", mend: null }),
  ]);
  expect(again).toBe("\uFEFFname,postcode,ERRORS\r\nCentral,M14 5TQ,\r\n'-x,M14,postcode: Only a district.\r\n");
});

test("notes above the column names stay whole, however wide they are", async () => {
  const file = "Notes,1,'=2,3\r\nname,postcode,ERRORS\r\nCentral,M14 5TQ,\r\n";
  expect(await written(file, 2, [])).toBe(`\uFEFF${file}`);
});

test("an ERRORS column is no column of the file: it is not called unused, and what it guarded is read as it was", async () => {
  const areas = "area_type,vintage,code,name,ERRORS\nward,2024,E05000001,'=A,name: odd\n";
  const { records, issues, summary } = await readText(areas);
  expect([issues, summary.columns.map(({ name }) => name)]).toEqual([[], ["area_type", "vintage", "code", "name"]]);
  expect(records).toMatchObject([{ area: { name: "=A" } }]);
});

test("without an ERRORS column an apostrophe is part of the text", async () => {
  const { records } = await readText("area_type,vintage,code,name\nward,2024,E05000001,'=A\n");
  expect(records).toMatchObject([{ area: { name: "'=A" } }]);
});

test("a spreadsheet comes back as CSV, its rows under the numbers that the spreadsheet shows", async () => {
  const rows = [textRow(1, ["area_type", "vintage"]), textRow(2, ["ward", "2024"]), textRow(4, ["lsoa", "2021"])];
  const book = xlsxOf({ sheet: `<sheetData>${rows.join("")}</sheetData>` });
  expect(await written(book, 1, [issue({ row: 4, column: null, message: "Wrong.", mend: null })])).toBe(
    "\uFEFFarea_type,vintage,ERRORS\r\nward,2024,\r\n\r\nlsoa,2021,Wrong.\r\n",
  );
});

test("a row whose cells could not be told apart comes back as one that cannot, so that it does not pass the second time", async () => {
  const torn = 'area_type,vintage,code,name\nward,2024,E05000001,"A "and" B"\nward,2024,E05000002,C\n';
  const first = await readText(torn);
  const again = await readText(await written(torn, 1, first.issues));
  expect(again.issues).toEqual(first.issues);
  expect(first.issues.map(({ type, row }) => [type, row])).toEqual([["stray quotation mark", 2]]);
});

test("issues that come out of order are refused, for they would stand beside the wrong rows", async () => {
  const issues = [issue({ row: 3, column: null }), issue({ row: 2, column: null })];
  await expect(written("a,b\n1,2\n3,4\n", 1, issues)).rejects.toThrow(
    new RangeError("issues come out of order: one of row 2 after one of row 3"),
  );
});

test("what is wrong with a row that could not be read at all stands below the others", async () => {
  const file = 'a,b\n1,2\n3,"4\n';
  const lost = issue({ row: 3, column: null, message: "A quotation mark never closes.", mend: null });
  expect(await written(file, 1, [lost])).toBe("\uFEFFa,b,ERRORS\r\n1,2,\r\n,,A quotation mark never closes.\r\n");
});

const texts = fc.oneof(
  fc.constantFrom(
    "",
    "-",
    "-5",
    "=1+1",
    "'=x",
    "''",
    "'",
    "@a",
    "+44 161",
    "a\nb",
    '"',
    '""',
    ",",
    ";",
    "\t",
    "\tx",
    " x ",
    "ERROR",
    "é",
    "😀",
    "-1e5",
    "1 %",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    header: fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(texts, { minLength: width, maxLength: width + 1 }), { maxLength: 6 }),
  }),
);

test("any table of texts that goes out with an ERRORS column and comes back is the same table", async () => {
  const law = fc.asyncProperty(tables, fc.integer({ min: 1, max: 7 }), async ({ header, rows }, wrong) => {
    const table = [header, ...rows].map((row) => row.map(evenly));
    const file = `\uFEFF${table.map((row) => row.map(alwaysQuoted).join(",")).join("\n")}\n`;
    const out = await written(file, 1, [issue({ row: wrong, column: "a", message: '=Wrong, "so"\nsay', mend: null })]);
    const [before, after] = [await plainRows(file), await plainRows(out)];
    expect(after.slice(0, before.length)).toEqual(before);
    // What is wrong with a row that is not there stands in a row of its own, which is blank without it.
    expect(after.slice(before.length).flat().join("")).toBe("");
  });
  await fc.assert(law, { numRuns: 100 });
});

test("no cell that goes out is one that a spreadsheet would work out", () => {
  const law = fc.property(texts, (cell) => {
    const out = csvLine([cell]).replace(/\r\n$/, "").replace(/^"/, "");
    const isNumber = /^[+-][\d.\s,%e]+"?$/i.test(out);
    expect([cell, /^[=+\-@\t\r\n]/.test(out) && !isNumber]).toEqual([cell, false]);
  });
  fc.assert(law, { numRuns: 2_000 });
});

/** Line ends in cells become line feeds when a file is read, and a cell of NUL would make it no text. */
function evenly(cell: string): string {
  return cell
    .replace(/\r+\n?/g, "\n")
    .replaceAll("\0", "0")
    .replaceAll("\uFEFF", "")
    .replace(/^ERRORS$/, "x");
}

function alwaysQuoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

async function plainRows(file: string): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const part of withoutErrors(rowsOf(await opened(bytesOf(file)))))
    rows.push(...part.rows.map(({ cells }) => cells));
  return rows;
}

async function written(file: string | Uint8Array, headerRow: number, issues: readonly Issue[]): Promise<string> {
  let text = "";
  for await (const piece of errorsFile({ bytes: bytesOf(file), headerRow, issues })) text += piece;
  return text;
}

async function* bytesOf(file: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof file === "string" ? new TextEncoder().encode(file) : file;
}

function issue(parts: Partial<Issue>): Issue {
  const plain: Issue = {
    severity: "warning",
    type: "odd",
    row: null,
    column: null,
    value: null,
    message: "Odd.",
    mend: "Mend it.",
  };
  return { ...plain, ...parts };
}
