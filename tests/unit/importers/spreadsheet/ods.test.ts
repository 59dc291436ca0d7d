import { writeOds } from "hucre";
import { expect, test } from "vitest";
import { sheetOf } from "./sheetOf.ts";
import { zipOf } from "./zipOf.ts";

function odsOf(tables: string, styles = "", manifest = ""): Uint8Array {
  const names = ["office", "table", "text", "style", "calcext", "draw"];
  const spaces = names.map((name) => `xmlns:${name}="urn:${name}"`).join(" ");
  return zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    { name: "META-INF/manifest.xml", content: `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>` },
    {
      name: "content.xml",
      content: `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

function row(cells: readonly string[], attributes = ""): string {
  const inner = cells.map(
    (cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
  );
  return `<table:table-row${attributes}>${inner.join("")}</table:table-row>`;
}

function table(inner: string, attributes = ""): string {
  return `<table:table table:name="Data"${attributes}>${inner}</table:table>`;
}

test("reads texts, numbers, dates and yes-or-no of a spreadsheet that another library wrote", async () => {
  const rows = [
    ["code", "date", "share", "people", "open"],
    ["001", new Date(Date.UTC(2026, 2, 31)), 0.1 + 0.2, 100_012_345_678, true],
  ];
  expect(await sheetOf(await writeOds({ sheets: [{ name: "Data", rows }] }))).toEqual({
    rows: [
      [1, "code", "date", "share", "people", "open"],
      [2, "001", "2026-03-31", "0.3", "100012345678", "TRUE"],
    ],
    said: [],
  });
});

test("reads the first sheet that is visible, and says that there are others", async () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const tables = `${table(row(["unseen"]), ' table:style-name="ta1"')}${table(row(["seen"]))}${table(row(["more"]))}`;
  expect(await sheetOf(odsOf(tables, styles))).toEqual({
    rows: [[1, "seen"]],
    said: ["warning: The spreadsheet has several sheets. Only the first visible one was read: 'Data'."],
  });
  expect((await sheetOf(odsOf(table(row(["unseen"]), ' table:style-name="ta1"'), styles))).said).toEqual([
    "file blocker: The selected file has no sheet that is visible.",
  ]);
});

test("loses no row of a header that is repeated on every page, nor of a group", async () => {
  const inner = `<table:table-header-rows>${row(["code"])}</table:table-header-rows><table:table-row-group>${row(["A"])}</table:table-row-group>`;
  expect((await sheetOf(odsOf(table(inner)))).rows).toEqual([
    [1, "code"],
    [2, "A"],
  ]);
});

test("passes over rows and columns that are hidden or filtered out, and counts those that hold something", async () => {
  const columns =
    '<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-column/>';
  const inner = `${columns}${row(["code", "secret", "", "name"])}${row(["A", "x", "", "one"], ' table:visibility="filter"')}${row(["B", "x", "", "two"])}`;
  expect(await sheetOf(odsOf(table(inner)))).toEqual({
    rows: [
      [1, "code", "name"],
      [3, "B", "two"],
    ],
    said: ["warning: 1 hidden row was not read.", "warning: 1 hidden column was not read: B."],
  });
});

test("repeats cells and rows that are repeated, and takes a million empty ones at the end for nothing", async () => {
  const repeated = '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>';
  const blank =
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const end = blank.replace('"2"', '"1048570"');
  const inner = `${row(["a", "b"])}${blank}<table:table-row table:number-rows-repeated="2">${repeated}</table:table-row>${end}`;
  expect((await sheetOf(odsOf(table(inner)))).rows).toEqual([[1, "a", "b"], [2], [3], [4, "7", "7"], [5, "7", "7"]]);
});

test("reads what a cell means: codes with their zeros, per cents, times, several lines, no notes", async () => {
  const cells = [
    '<table:table-cell office:value-type="float" office:value="1234567"><text:p>01234567</text:p></table:table-cell>',
    '<table:table-cell office:value-type="float" office:value="1.5E11"><text:p>1.5E+11</text:p></table:table-cell>',
    '<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12.50%</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2026-03-31T00:00:00"><text:p>31/03/26</text:p></table:table-cell>',
    '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30</text:p></table:table-cell>',
    '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>one<text:s text:c="2"/>two</text:p><text:p>three</text:p></table:table-cell>',
    '<table:covered-table-cell office:value-type="string"><text:p>under a merged cell</text:p></table:covered-table-cell>',
    '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>',
    '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>',
    '<table:table-cell table:formula="of:=1+2"/>',
  ];
  expect(await sheetOf(odsOf(table(`<table:table-row>${cells.join("")}</table:table-row>`)))).toEqual({
    rows: [[1, "01234567", "150000000000", "12.5%", "2026-03-31", "09:30", "one  two\nthree", "", "#DIV/0!", "2", ""]],
    said: [
      "warning: 1 cell shows an error, such as #REF! or #N/A: H1.",
      "warning: 1 formula was saved without a result and read as blank: J1. Formulas are never worked out here.",
    ],
  });
});

test("refuses a spreadsheet behind a password", async () => {
  const manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
  expect((await sheetOf(odsOf(table(row(["a"])), "", manifest))).said).toEqual([
    "file blocker: The selected file is protected with a password, so it cannot be read.",
  ]);
});

test("refuses more rows than any sheet has, however few bytes claim them", async () => {
  const many = row(["x"], ' table:number-rows-repeated="1048576"');
  const { rows, said } = await sheetOf(odsOf(table(`${row(["a"])}${many}${many}`)));
  expect([rows.length, said]).toEqual([
    0,
    ["file blocker: Your file has too many rows or columns. A sheet has up to 1,048,576 rows of up to 16,384 cells."],
  ]);
});
