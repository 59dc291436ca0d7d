import type { FileProblem } from "../text/fileIssue.ts";
import type { BytesPart } from "./bytesPart.ts";

/** The largest file that is kept in memory whole: spreadsheets and ZIP files have their table of contents at the end. */
export const mostBytes = 100_000_000;

/** All bytes of a file in one piece, or what is wrong with it. */
export async function wholeBytes(parts: AsyncIterable<BytesPart>): Promise<Uint8Array | FileProblem> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes, issues } of parts) {
    const blocker = issues.find((issue) => issue.severity === "file blocker");
    if (blocker !== undefined) return blocker;
    length += bytes.length;
    if (length > mostBytes) return tooLarge;
    pieces.push(bytes);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const tooLarge: FileProblem = {
  type: "file too large",
  message: "The selected file must be smaller than 100MB.",
  mend: "Save the sheet as CSV, which may be larger, or split it.",
};
