import { bytesParts } from "./bytes/bytesPart.ts";
import { type Head, headOf, startsWith } from "./bytes/headOf.ts";
import { inflated } from "./bytes/inflated.ts";
import { oldOfficeProblem } from "./bytes/oldOffice.ts";
import { openSpreadsheet } from "./spreadsheet/openSpreadsheet.ts";
import type { RowsPart } from "./text/csvRows.ts";
import { decoded } from "./text/decoded.ts";
import { evenNewlines } from "./text/evenNewlines.ts";
import { type FileProblem, fileBlocker, isProblem } from "./text/fileIssue.ts";
import { type Opening, openingOf } from "./text/opening.ts";
import { rowsOfText } from "./text/rowsOfText.ts";

/** A file of which it is known how it can be read: as text (a CSV or JSON), as the rows of a spreadsheet or a directory, or not at all. */
export type Opened =
  | { readonly type: "text"; readonly opening: Opening }
  | { readonly type: "rows"; readonly rows: AsyncGenerator<RowsPart> }
  | { readonly type: "unreadable"; readonly problem: FileProblem };

/** Opens a file by what its first bytes are, whatever its name says; what is packed with gzip is unpacked on the way. */
export async function opened(file: AsyncIterable<Uint8Array>): Promise<Opened> {
  const source = bytesParts(file);
  const { head, parts } = await unzipped(await headOf(source));
  if (startsWith(head, zipMark) || startsWith(head, emptyZipMark)) {
    const rows = await openSpreadsheet(parts);
    return isProblem(rows) ? unreadable(rows) : { type: "rows", rows };
  }
  if (startsWith(head, oldOfficeMark)) return unreadable(await oldOfficeProblem(parts));
  return { type: "text", opening: await openingOf(evenNewlines(decoded(parts))) };

  async function unreadable(problem: FileProblem): Promise<Opened> {
    await source.return(undefined);
    return { type: "unreadable", problem };
  }
}

/** The rows of a table, whatever it was kept in. */
export function rowsOf(file: Opened): AsyncGenerator<RowsPart> {
  if (file.type === "unreadable") return blocked(file.problem);
  if (file.type === "rows") return file.rows;
  return rowsOfText(file.opening);
}

async function* blocked(problem: FileProblem): AsyncGenerator<RowsPart> {
  yield { rows: [], bytesRead: 0, issues: [fileBlocker(problem)] };
}

function unzipped(file: Head): Promise<Head> | Head {
  return startsWith(file.head, gzipMark) ? headOf(inflated(file.parts, "gzip")) : file;
}

const gzipMark = [0x1f, 0x8b];
const zipMark = [0x50, 0x4b, 0x03, 0x04];
const emptyZipMark = [0x50, 0x4b, 0x05, 0x06];
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0];
