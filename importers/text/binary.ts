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
    message: `The selected file must be a CSV, XLSX, ODS or GeoJSON. This one is ${name}.`,
    mend,
  };
}

/** How to get a file that can be read out of nearly any program. */
export const saveAsCsv = "Open it in the program it came from and save it as CSV UTF-8 (comma delimited).";

const signatures = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: "a PDF", mend: "Ask its publisher for the table as a CSV." },
  // What has been unpacked once is not unpacked again.
  { bytes: [0x1f, 0x8b], name: "a gzip file inside a gzip file", mend: "Unpack it first." },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a picture", mend: "Ask its publisher for the table as a CSV." },
];
