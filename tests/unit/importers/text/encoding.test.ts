import { expect, test } from "vitest";
import { inShort, readText } from "../readText.ts";

const text = "area_type,vintage,code,name\nward,2024,E05000001,Ynys Môn – £\n";
const utf8 = new TextEncoder().encode(text);

async function names(bytes: Uint8Array, pieceLength = 1_000_000) {
  const { records, issues } = await readText(bytes, {}, undefined, { pieceLength });
  return [...records.map((record) => (record.type === "area" ? record.area.name : record.type)), ...inShort(issues)];
}

function utf16(isBigEndian: boolean): Uint8Array {
  const units = [0xfeff, ...text.split("").map((letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const windows1252 = Uint8Array.from(text.split("").map((letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0))));

test("reads UTF-8 with and without a byte order mark", async () => {
  expect(await names(utf8)).toEqual(["Ynys Môn – £"]);
  expect(await names(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual(["Ynys Môn – £"]);
});

test("reads UTF-16 of both byte orders by its mark", async () => {
  expect(await names(utf16(false))).toEqual(["Ynys Môn – £"]);
  expect(await names(utf16(true))).toEqual(["Ynys Môn – £"]);
});

test("reads Windows-1252 when it cannot be UTF-8, and says so", async () => {
  expect(await names(windows1252)).toEqual(["Ynys Môn – £", "warning | old encoding"]);
});

test("cuts no letter where a piece of the file ends", async () => {
  expect(await names(utf8, 1)).toEqual(["Ynys Môn – £"]);
  expect(await names(utf16(false), 1)).toEqual(["Ynys Môn – £"]);
  expect(await names(windows1252, 1)).toEqual(["Ynys Môn – £", "warning | old encoding"]);
});

test("stops at two encodings in one file, for one half would be read wrongly", async () => {
  expect(await names(Uint8Array.from([...utf8, ...windows1252]))).toEqual(["file blocker | wrong encoding"]);
  expect(await names(Uint8Array.from([...utf8, ...windows1252]), 7)).toEqual(["file blocker | wrong encoding"]);
});

test("stops at UTF-8 behind Windows-1252 too, however far behind", async () => {
  const filler = new TextEncoder().encode("ward,2024,E05000002,B\n".repeat(9_000));
  const file = Uint8Array.from([...windows1252, ...filler, ...utf8]);
  for (const length of [1_000_000, 65_536, 777]) {
    expect(await names(file, length)).toContain("file blocker | wrong encoding");
  }
});

test("does not take capitals before a curled quotation mark for a second encoding", async () => {
  // CAFÉ’S in Windows-1252: two of its bytes would make one letter of UTF-8.
  const cafe = Uint8Array.from([
    ...new TextEncoder().encode("area_type,vintage,code,name\nward,2024,E05000001,CAF"),
    0xc9,
    0x92,
    0x53,
    0x0a,
    0xe9,
    0x0a,
  ]);
  expect(await names(cafe)).toContain("CAFÉ’S");
});

test.each([
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ["not text: it holds NUL bytes", [0x61, 0x2c, 0x62, 0x0a, 0x00, 0x01]],
])("refuses %s with a sentence", async (what, bytes) => {
  const { issues, records, summary } = await readText(Uint8Array.from(bytes));
  expect(issues.map((issue) => issue.message)).toEqual([
    `The selected file must be a CSV, XLSX, ODS or GeoJSON. This one is ${what}.`,
  ]);
  expect([records, summary.kind]).toEqual([[], null]);
});
