import type { FileProblem } from "./fileIssue.ts";

/** What is wrong when a file is not text at all, judged by its first bytes; null when it may be text. */
export function binaryProblem(head: Uint8Array): FileProblem | null {
  const found = signatures.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte));
  return found === undefined ? null : notText(found.name, found.mend);
}

/** The problem of a file that holds what no text holds, such as the NUL bytes of a program or a picture. */
export function notText(name: string, mend: string = saveAsCsv): FileProblem {
  return {
    type: "not a text file",
    message: `The selected file must be a CSV or a GeoJSON file. This one is ${name}.`,
    mend,
  };
}

const saveAsCsv = "Open it in the program it came from and save it as CSV UTF-8 (comma delimited).";

const signatures = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: "a PDF", mend: "Ask its publisher for the table as a CSV." },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: "a spreadsheet (XLSX or ODS) or a ZIP file",
    mend: "Open the spreadsheet and save the sheet as CSV UTF-8 (comma delimited); unpack a ZIP file first.",
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "an old Excel workbook (XLS)", mend: saveAsCsv },
  { bytes: [0x1f, 0x8b], name: "a gzip file", mend: "Unpack it first." },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a picture", mend: "Ask its publisher for the table as a CSV." },
];
