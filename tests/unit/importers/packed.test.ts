import { gzipSync } from "node:zlib";
import { writeOds, writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { isBomb } from "../../../importers/bytes/unpacking.ts";
import { inShort, readText } from "./readText.ts";
import { textRow, xlsxOf } from "./spreadsheet/xlsxOf.ts";
import { zipOf } from "./spreadsheet/zipOf.ts";

const rows = [
  ["area_type", "vintage", "code", "name", "adults", "adults_year"],
  ["ward", 2024, "E05000001", "Ynys Môn", 1234, 2021],
  [null, null, null, null, null, null],
  ["ward", 2024, "?", "B", null, null],
];
const csv = rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\r\n");

async function problemOf(bytes: Uint8Array, choices = {}) {
  const { issues, records, summary } = await readText(bytes, choices);
  expect([records, summary.kind]).toEqual([[], null]);
  return issues.map((issue) => `${issue.severity}: ${issue.message}`);
}

test.each([
  ["XLSX", () => writeXlsx({ sheets: [{ name: "Data", rows }] })],
  ["ODS", () => writeOds({ sheets: [{ name: "Data", rows }] })],
  ["gzip", async () => new Uint8Array(gzipSync(csv))],
  ["XLSX within gzip", async () => new Uint8Array(gzipSync(await writeXlsx({ sheets: [{ name: "Data", rows }] })))],
])("reads a table from %s as it reads it from CSV, with the same row numbers", async (_, write) => {
  const fromCsv = await readText(csv);
  const packed = await readText(await write());
  expect(packed).toEqual(fromCsv);
  expect(packed.records).toMatchObject([
    { row: 2, area: { vintage: "2024", name: "Ynys Môn", adults: 1234, adultsYear: 2021 } },
  ]);
  expect(inShort(packed.issues)).toEqual(["row blocker | not an area code | 4 | code", "warning | blank rows"]);
});

test("says that only a GeoJSON file can be read as shapes", async () => {
  const sheet = await writeXlsx({ sheets: [{ name: "Data", rows }] });
  expect(await problemOf(sheet, { kind: "shapes" })).toEqual([
    "file blocker: The selected file must be GeoJSON to be read as shapes.",
  ]);
});

const brokenArchive = "file blocker: The selected file could not be unpacked: it breaks off, or has been damaged.";
const tooMuch =
  "file blocker: The selected file is small but unpacks to more than any table needs (over 1,000MB, or over 250 times its size), so it was not read.";

test("says of a gzip file that breaks off, or is damaged, that it could not be unpacked", async () => {
  const whole = new Uint8Array(gzipSync(csv));
  expect(await problemOf(whole.slice(0, -9))).toEqual([brokenArchive]);
  const damaged = whole.slice();
  damaged.fill(0xff, 12, 20);
  expect(await problemOf(damaged)).toEqual([brokenArchive]);
});

test("does not unpack twice", async () => {
  const twice = new Uint8Array(gzipSync(gzipSync(csv)));
  expect(await problemOf(twice)).toEqual([
    "file blocker: The selected file must be a CSV, XLSX, ODS or GeoJSON. This one is a gzip file inside a gzip file.",
  ]);
});

test("stops unpacking what is made to fill the memory", async () => {
  const bomb = Buffer.from(`area_type,vintage,code,name\n${`${" ".repeat(900_000)}\n`.repeat(34)}`);
  const { issues, records } = await readText(new Uint8Array(gzipSync(bomb)));
  expect([records, issues.map((issue) => `${issue.severity}: ${issue.message}`)]).toEqual([[], [tooMuch]]);
  expect(await problemOf(xlsxOf({ sheet: "", others: [{ name: "x.xml", content: " ".repeat(30_000_000) }] }))).toEqual([
    tooMuch,
  ]);
  const claims = { name: "x.xml", content: "x", claimedSize: 2_000_000_000 };
  expect(await problemOf(xlsxOf({ sheet: "", others: [claims] }))).toEqual([tooMuch]);
});

test("lets tables shrink as tables do, and stops at a thousand megabytes whatever they came from", () => {
  expect(isBomb(5_000_000, 500_000_000)).toBe(false);
  expect(isBomb(10, 19_000_000)).toBe(false);
  expect(isBomb(50_000, 21_000_000)).toBe(true);
  expect(isBomb(99_000_000, 1_000_000_001)).toBe(true);
});

test("does not read on where an entry is longer than the table of contents says", async () => {
  const liar = {
    name: "xl/sharedStrings.xml",
    content: `<sst>${"<si><t>x</t></si>".repeat(999)}</sst>`,
    claimedSize: 9,
  };
  expect(await problemOf(xlsxOf({ sheet: "<sheetData/>", others: [liar] }))).toEqual([tooMuch]);
});

test("refuses a document type definition, whose entities could laugh a billion times", async () => {
  const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><sst><si><t>&lol2;</t></si></sst>';
  const file = xlsxOf({ sheet: "<sheetData/>", others: [{ name: "xl/sharedStrings.xml", content: laughs }] });
  expect(await problemOf(file)).toEqual([
    "file blocker: The selected file has a document type definition inside it, which no spreadsheet needs and which can be made to fill the memory, so it was not read.",
  ]);
});

test("says of a workbook whose inside is broken that it is", async () => {
  const notWhole = "<sheetData><row r='1'><c t='inlineStr'><is><t>a &undefined; b</t></is></c></row></sheetData>";
  const { issues, records } = await readText(xlsxOf({ sheet: notWhole }));
  expect([records, issues.map((issue) => issue.message)]).toEqual([
    [],
    [
      "The selected file is not a spreadsheet that can be read: something inside it breaks off or is not as it should be.",
    ],
  ]);
  const cut = xlsxOf({ sheet: `<sheetData>${textRow(1, ["a"])}</sheetData>` }).slice(0, -40);
  expect(await problemOf(cut)).toEqual([brokenArchive]);
});

test("notices a single flipped bit by the sum that the archive keeps", async () => {
  const file = zipOf([
    { name: "mimetype", content: "x" },
    { name: "content.xml", content: "<a/>" },
  ]);
  const place = Buffer.from(file).lastIndexOf("content.xml") - 46 + 16;
  file[place] = (file[place] ?? 0) ^ 1;
  const { issues } = await readText(file);
  expect(issues.map((issue) => `${issue.severity}: ${issue.message}`)).toEqual([brokenArchive]);
});

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const oldOffice = (name: string) =>
  new Uint8Array(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), utf16(name)]));

test.each([
  ["an old Excel workbook (XLS)", oldOffice("Workbook")],
  ["an old Word document (DOC)", oldOffice("WordDocument")],
  ["a Word document (DOCX)", zipOf([{ name: "word/document.xml", content: "x" }])],
  ["a PowerPoint file (PPTX)", zipOf([{ name: "ppt/presentation.xml", content: "x" }])],
  ["an Excel binary workbook (XLSB)", zipOf([{ name: "xl/workbook.bin", content: "x" }])],
  ["a ZIP file with need.csv in it", zipOf([{ name: "need.csv", content: csv }])],
  [
    "a ZIP file with a/need.csv and other files in it",
    zipOf(["a/", "a/need.csv", "a/b.csv"].map((name) => ({ name, content: csv }))),
  ],
  ["a ZIP file", zipOf([])],
])("calls %s what it is, whatever its name says", async (what, bytes) => {
  expect(await problemOf(bytes)).toEqual([
    `file blocker: The selected file must be a CSV, XLSX, ODS or GeoJSON. This one is ${what}.`,
  ]);
});

test.each([
  ["a workbook", oldOffice("EncryptedPackage")],
  ["a ZIP file", zipOf([{ name: "need.csv", content: csv, isEncrypted: true }])],
])("refuses %s behind a password", async (_, bytes) => {
  expect(await problemOf(bytes)).toEqual([
    "file blocker: The selected file is protected with a password, so it cannot be read.",
  ]);
});

test("lets a fault of the sender pass as it is: a broken connection is no broken file", async () => {
  const { readFile } = await import("../../../importers/readFile.ts");
  const { everythingKnown } = await import("./readText.ts");
  const bytes = (async function* () {
    yield new Uint8Array(gzipSync(csv)).slice(0, 40);
    throw new Error("The upload was cancelled.");
  })();
  const reading = readFile({ name: "a.csv.gz", bytes }, {}, everythingKnown);
  await expect(reading.next()).rejects.toThrow("The upload was cancelled.");
});
