import type { BytesPart } from "../bytes/bytesPart.ts";
import { wholeBytes } from "../bytes/wholeBytes.ts";
import { openDirectory } from "../directory/openDirectory.ts";
import type { RowsPart } from "../text/csvRows.ts";
import { notText } from "../text/binary.ts";
import { type FileProblem, isProblem } from "../text/fileIssue.ts";
import { openZip, type Zip } from "../zip/openZip.ts";
import { openOds } from "./ods/openOds.ts";
import type { OpenSheet } from "./sheet.ts";
import { sheetRows } from "./sheetRows.ts";
import { openXlsx } from "./xlsx/openXlsx.ts";

/** The rows of a file that is packed as a ZIP file: of a spreadsheet, or of the tables of a directory, joined. Else what it is instead. */
export async function openSpreadsheet(
  parts: AsyncGenerator<BytesPart>,
): Promise<AsyncGenerator<RowsPart> | FileProblem> {
  const bytes = await wholeBytes(parts);
  if (isProblem(bytes)) return bytes;
  const zip = openZip(bytes);
  if (isProblem(zip)) return zip;
  const sheet = sheetIn(zip);
  if (sheet === null) return openDirectory(zip) ?? somethingElse(zip);
  const opened = await sheet;
  return isProblem(opened) ? opened : sheetRows(opened);
}

/** Null when it is no spreadsheet. */
function sheetIn(zip: Zip): Promise<OpenSheet | FileProblem> | null {
  if (zip.has("content.xml") && zip.has("mimetype")) return openOds(zip);
  if (zip.has("xl/workbook.xml") || zip.names.some((name) => name.startsWith("xl/worksheets/"))) return openXlsx(zip);
  return null;
}

function somethingElse({ names }: Zip): FileProblem {
  const holds = (folder: string) => names.some((name) => name.startsWith(folder));
  if (names.includes("xl/workbook.bin"))
    return notText("an Excel binary workbook (XLSB)", "Save it as XLSX or CSV UTF-8.");
  if (holds("word/")) return notText("a Word document (DOCX)", "Put its table into a spreadsheet, and save that.");
  if (holds("ppt/")) return notText("a PowerPoint file (PPTX)", "Put its table into a spreadsheet, and save that.");
  const first = names.find((name) => !name.endsWith("/"));
  const inside =
    first === undefined ? "" : ` with ${first.slice(0, 60)}${names.length > 1 ? " and other files" : ""} in it`;
  return notText(`a ZIP file${inside}`, "Unpack it first, and choose the table inside.");
}
