import { notText, saveAsCsv } from "../text/binary.ts";
import { type FileProblem, isProblem } from "../text/fileIssue.ts";
import { withPassword } from "../zip/openZip.ts";
import type { BytesPart } from "./bytesPart.ts";
import { wholeBytes } from "./wholeBytes.ts";

/** What to say of a file in the container of old Office programs: it holds an old workbook, an old document, or a new one behind a password. */
export async function oldOfficeProblem(parts: AsyncGenerator<BytesPart>): Promise<FileProblem> {
  const bytes = await wholeBytes(parts);
  if (isProblem(bytes)) return bytes;
  // The names of its streams stand in it as UTF-16.
  const text = new TextDecoder("utf-16le").decode(bytes);
  if (text.includes("EncryptedPackage")) return withPassword;
  if (text.includes("WordDocument"))
    return notText("an old Word document (DOC)", "Put its table into a spreadsheet, and save that.");
  return notText("an old Excel workbook (XLS)", `Open it and save it as XLSX. ${saveAsCsv}`);
}
