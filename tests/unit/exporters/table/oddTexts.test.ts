import * as fc from "fast-check";
import { read } from "@e965/xlsx";
import { expect, test } from "vitest";
import { odsBytes } from "../../../../exporters/table/ods/odsBytes.ts";
import type { Cell, Workbook } from "../../../../exporters/table/workbook.ts";
import { xlsxBytes } from "../../../../exporters/table/xlsx/xlsxBytes.ts";
import { bytesOf } from "./bytesOf.ts";
import { sheetReaders } from "./sheetReaders.ts";

const writers = { xlsx: xlsxBytes, ods: odsBytes } as const;
const formulas = ["=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1", "_x0041_", "＝1+1", "00012", "1e5", "TRUE", "2026-01-01"];

for (const ending of ["xlsx", "ods"] as const) {
  for (const [name, readWith] of Object.entries(sheetReaders)) {
    test(`whatever stands in a name, ${name} reads it back from the ${ending} as text`, async () => {
      const text = fc
        .oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constantFrom(...formulas))
        .filter(isReadBackBy(name, ending));
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 30, maxLength: 30 }), async (odd) => {
          const book = bookOf(odd.map((one) => [one, 1]));
          const [sheet] = await readWith(await bytesOf({ bytes: writers[ending](book) }), ending);
          expect(sheet?.rows.slice(-odd.length)).toEqual(odd.map((one) => [asKept(one), 1]));
        }),
        { numRuns: 10 },
      );
    });
  }

  test(`a cell that begins like a formula is no formula in the ${ending}`, async () => {
    const texts = formulas.filter(isReadBackBy("SheetJS", ending));
    const bytes = await bytesOf({ bytes: writers[ending](bookOf(texts.map((text) => [text, 1]))) });
    const sheet = read(bytes, { cellFormula: true }).Sheets["Data"];
    const cells = texts.map((_, i): unknown => sheet?.[`A${i + 3}`]);
    expect(cells).toEqual(texts.map((text) => expect.objectContaining({ t: "s", v: asKept(text) })));
    for (const cell of cells) expect(cell).not.toHaveProperty("f");
  });
}

test("text longer than a cell holds is cut, and says so", async () => {
  const bytes = await bytesOf({ bytes: xlsxBytes(bookOf([["x".repeat(40_000), 1]])) });
  const [sheet] = (await sheetReaders["hucre"]?.(bytes, "xlsx")) ?? [];
  expect(sheet?.rows.at(-1)?.[0]).toBe(`${"x".repeat(32_766)}…`);
});

/** What we say of odd characters: line breaks are all one, tabs are spaces, and what XML cannot hold becomes U+FFFD. */
function asKept(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(/[^\n\u0020-\uFFFD]/g, "\uFFFD");
}

/** Blank texts are no cells to readers. In an ODS SheetJS leaves out a blank line in front, and takes `_x0041_` for the letter A as if it were an XLSX. */
function isReadBackBy(name: string, ending: string): (text: string) => boolean {
  return (text) => text !== "" && !(name === "SheetJS" && ending === "ods" && /^[\r\n]|_x[0-9A-Fa-f]{4}_/.test(text));
}

function bookOf(rows: readonly (readonly Cell[])[]): Workbook {
  return {
    title: "Odd",
    creator: "Tests",
    createdAt: "2026-03-03T10:32:00.000Z",
    software: "0.1.0",
    sheets: [
      {
        name: "Data",
        title: "Odd texts",
        lines: [],
        table: {
          columns: [
            { title: "Text", kind: "text", width: 20 },
            { title: "Number", kind: "number", width: 10 },
          ],
          frozen: 0,
          rows: async function* () {
            yield await Promise.resolve(rows);
          },
        },
      },
    ],
  };
}
