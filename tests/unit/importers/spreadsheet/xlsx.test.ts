import { writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { sheetOf } from "./sheetOf.ts";
import { textRow, xlsxOf } from "./xlsxOf.ts";

const header = textRow(1, ["code", "name"]);

test("reads texts, numbers, dates and yes-or-no of a workbook that another library wrote", async () => {
  const rows = [
    ["code", "date", "share", "people", "open"],
    ["001", new Date(Date.UTC(2026, 2, 31)), 0.1 + 0.2, 100_012_345_678, true],
  ];
  expect(await sheetOf(await writeXlsx({ sheets: [{ name: "Data", rows }] }))).toEqual({
    rows: [
      [1, "code", "date", "share", "people", "open"],
      [2, "001", "2026-03-31", "0.3", "100012345678", "TRUE"],
    ],
    said: [],
  });
});

test("reads the first sheet that is visible, and says that there are others", async () => {
  const sheets =
    '<sheet name="Notes" state="hidden" r:id="rId1"/><sheet name="Data" r:id="rId2"/><sheet name="More" r:id="rId1"/>';
  const others = [
    {
      name: "xl/worksheets/sheet2.xml",
      content: `<worksheet><sheetData>${textRow(1, ["seen"])}</sheetData></worksheet>`,
    },
  ];
  expect(await sheetOf(xlsxOf({ sheet: `<sheetData>${header}</sheetData>`, sheets, others }))).toEqual({
    rows: [[1, "seen"]],
    said: ["warning: The spreadsheet has several sheets. Only the first visible one was read: 'Data'."],
  });
});

test("refuses a workbook whose sheets are all hidden", async () => {
  const hidden = xlsxOf({ sheet: "<sheetData/>", sheets: '<sheet name="A" state="veryHidden" r:id="rId1"/>' });
  expect((await sheetOf(hidden)).said).toEqual(["file blocker: The selected file has no sheet that is visible."]);
});

test("passes over hidden rows and columns, and counts those that hold something", async () => {
  const sheet = `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${[
    textRow(1, ["code", "secret", "", "name"]),
    textRow(2, ["A", "x", "", "one"]),
    textRow(3, ["B", "x", "", "two"], ' hidden="1"'),
    '<row r="4" hidden="1"/>',
    textRow(5, ["C", "x", "", "three"]),
  ].join("")}</sheetData>`;
  expect(await sheetOf(xlsxOf({ sheet }))).toEqual({
    rows: [
      [1, "code", "name"],
      [2, "A", "one"],
      [5, "C", "three"],
    ],
    said: ["warning: 1 hidden row was not read.", "warning: 1 hidden column was not read: B."],
  });
});

test("numbers rows as the spreadsheet does: those that are not stored are blank, empty ones at the end are nothing", async () => {
  const sheet = `<sheetData>${header}${textRow(4, ["A"])}<row r="5"/><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>`;
  expect(await sheetOf(xlsxOf({ sheet }))).toEqual({ rows: [[1, "code", "name"], [2], [3], [4, "A", ""]], said: [] });
});

test("writes numbers out: no scientific notation, no digits that nobody sees, zeros of a code kept", async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="00000000"/><numFmt numFmtId="165" formatCode="0.0%;[Red]-0.0%"/>
    <numFmt numFmtId="166" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="167" formatCode="yyyy-mm-dd hh:mm"/>
    <numFmt numFmtId="168" formatCode="#,##0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs>${[0, 164, 165, 166, 167, 168, 14, 20].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;
  const cells = [
    [0, "1.2345678901E10"],
    [0, "3.0000000000000004E-7"],
    [1, "1234567"],
    [2, "0.125"],
    [3, "46112"],
    [4, "46112.4375"],
    [5, "12"],
    [6, "59"],
    [7, "0.4375"],
    [6, "-1"],
  ];
  const row = `<row r="1">${cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join("")}</row>`;
  expect((await sheetOf(xlsxOf({ sheet: `<sheetData>${row}</sheetData>`, styles }))).rows).toEqual([
    [
      1,
      "12345678901",
      "0.0000003",
      "01234567",
      "12.5%",
      "2026-03-31",
      "2026-03-31T10:30",
      "12",
      "1900-02-28",
      "10:30",
      "-1",
    ],
  ]);
});

test("counts days from 1904 where the workbook says so", async () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const sheet = '<sheetData><row r="1"><c s="0"><v>44650</v></c></row></sheetData>';
  const workbook = '<workbookPr date1904="1"/>';
  expect((await sheetOf(xlsxOf({ sheet, styles, workbook }))).rows).toEqual([[1, "2026-03-31"]]);
});

test("takes the stored result of a formula, never the formula, and says where a result or a value fails", async () => {
  const sheet = `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>CMD()</f><v>two</v></c>
    <c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>A1*2</f></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`;
  expect(await sheetOf(xlsxOf({ sheet }))).toEqual({
    rows: [[1, "2", "two", "", "", "#DIV/0!"]],
    said: [
      "warning: 1 cell shows an error, such as #REF! or #N/A: E1.",
      "warning: 1 formula was saved without a result and read as blank: D1. Formulas are never worked out here.",
    ],
  });
});

test("reads texts that cells share, bold ones too, without how they are pronounced", async () => {
  const strings =
    "<si><t>Ynys M\u00f4n</t></si><si><r><t>High </t></r><r><rPr><b/></rPr><t>Street</t></r><rPh><t>spoken</t></rPh></si><si><t>a_x000D_b &amp; c</t></si>";
  const sheet = `<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><sheetData><row r="1">${[0, 1, 2].map((each) => `<c t="s"><v>${each}</v></c>`).join("")}</row></sheetData>`;
  expect((await sheetOf(xlsxOf({ sheet, strings }))).rows).toEqual([[1, "Ynys Môn", "High Street", "a\rb & c"]]);
});

test("shows what no database keeps, the letter NUL and half of a letter, by a picture, in shared texts and in others", async () => {
  const written = "A_x0000_B _xD83D_ _xDE00_ _xD83D__xDE00_";
  const shownAs = "A\u2400B \uFFFD \uFFFD \u{1F600}";
  const sheet = `<sheetData><row r="1"><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${written}</t></is></c><c t="str"><v>${written}</v></c></row></sheetData>`;
  expect((await sheetOf(xlsxOf({ sheet, strings: `<si><t>${written}</t></si>` }))).rows).toEqual([
    [1, shownAs, shownAs, shownAs],
  ]);
});

test("reads the same whatever pieces the file comes in", async () => {
  const file = xlsxOf({ sheet: `<sheetData>${header}${textRow(2, ["A", "Ynys Môn"])}</sheetData>` });
  expect(await sheetOf(file, 7)).toEqual(await sheetOf(file));
});

test("refuses rows that go back or past the end of any sheet", async () => {
  const tooMany =
    "file blocker: Your file has too many rows or columns. A sheet has up to 1,048,576 rows of up to 16,384 cells.";
  for (const wrong of [
    textRow(1, ["again"]),
    textRow(9_999_999, ["far"]),
    '<row r="2"><c r="ZZZZ2"><v>1</v></c></row>',
  ]) {
    expect((await sheetOf(xlsxOf({ sheet: `<sheetData>${header}${wrong}</sheetData>` }))).said).toEqual([tooMany]);
  }
});
