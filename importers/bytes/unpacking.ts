import type { FileProblem } from "../text/fileIssue.ts";

/** No table needs more: a million rows of ten columns are about 100 MB as text and 500 MB as a sheet of a spreadsheet. */
const mostUnpacked = 1_000_000_000;
/** Tables shrink to a fifth or a fiftieth; only bytes made to fill a memory shrink further. */
const mostTimes = 250;
/** Below this a file can do no harm however well it shrank. */
const harmless = 20_000_000;

/** Whether so many packed bytes may not become so many. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > mostUnpacked || (unpacked > harmless && unpacked > packed * mostTimes);
}

export const unpacksTooMuch: FileProblem = {
  type: "unpacks to too much",
  message:
    "The selected file is small but unpacks to more than any table needs (over 1,000MB, or over 250 times its size), so it was not read.",
  mend: "Open it in the program it came from and save the table as CSV UTF-8.",
};

export const brokenArchive: FileProblem = {
  type: "broken file",
  message: "The selected file could not be unpacked: it breaks off, or has been damaged.",
  mend: "Download it again, or save it again from the program it came from.",
};
