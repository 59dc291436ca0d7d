import { textBytes } from "../../textBytes.ts";
import { type ZipEntry, zipped } from "../../zip/zipped.ts";
import type { Workbook } from "../workbook.ts";
import { parts, sheetRelations } from "./parts.ts";
import { sheetXml, type Written } from "./sheetXml.ts";
import { stylesXml } from "./styles.ts";
import { tableXml } from "./tableXml.ts";

/** A workbook as XLSX (ECMA-376), streamed: text stands in its own cell, for a table of shared strings could be written only once all rows had been read. */
export function xlsxBytes(workbook: Workbook): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => zipped(entries(workbook)) };
}

/** The table of a sheet comes after it, when it is known where it ends. */
function* entries(workbook: Workbook): Generator<ZipEntry> {
  for (const [name, xml] of parts(workbook)) yield { name, bytes: textOf(xml) };
  yield { name: "xl/styles.xml", bytes: textOf(stylesXml()) };
  for (const [i, sheet] of workbook.sheets.entries()) {
    const number = i + 1;
    const written: Written = { lastRow: 0 };
    yield { name: `xl/worksheets/sheet${number}.xml`, bytes: textBytes(() => sheetXml(sheet, written)) };
    if (sheet.table === null) continue;
    yield { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, bytes: textOf(sheetRelations(number)) };
    const { lastRow } = written;
    yield { name: `xl/tables/table${number}.xml`, bytes: textOf(tableXml(sheet, sheet.table, { number, lastRow })) };
  }
}

function textOf(xml: string): AsyncIterable<Uint8Array> {
  return textBytes(async function* () {
    yield xml;
  });
}
