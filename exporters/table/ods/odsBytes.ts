import { textBytes } from "../../textBytes.ts";
import { type ZipEntry, zipped } from "../../zip/zipped.ts";
import type { Workbook } from "../workbook.ts";
import { contentXml } from "./contentXml.ts";
import { odsParts, odsType } from "./odsParts.ts";

/** A workbook as ODS (OpenDocument 1.3), streamed. What kind of file it is stands first and plain, as the format wants it. */
export function odsBytes(workbook: Workbook): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => zipped(entries(workbook)) };
}

function* entries(workbook: Workbook): Generator<ZipEntry> {
  yield { name: "mimetype", bytes: textOf(odsType), isStored: true };
  for (const [name, xml] of odsParts(workbook)) yield { name, bytes: textOf(xml) };
  yield { name: "content.xml", bytes: textBytes(() => contentXml(workbook)) };
}

function textOf(xml: string): AsyncIterable<Uint8Array> {
  return textBytes(async function* () {
    yield xml;
  });
}
