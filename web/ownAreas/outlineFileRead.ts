import { type OutlinesRead, readOutlines } from "../../domain/ownArea/readOutlines.ts";
import { sizeWritten } from "../data/written.ts";

const largest = 10_000_000;

/** Reads the outlines of a file. Throws an Error with a sentence for the page where there are none to be had. */
export async function outlineFileRead(file: File): Promise<Extract<OutlinesRead, { type: "outlines" }>> {
  if (file.size === 0) throw new Error("The selected file is empty");
  if (file.size > largest) {
    throw new Error(
      `The selected file must be smaller than 10MB. Yours has ${sizeWritten(file.size)}: use a generalised version.`,
    );
  }
  const read = readOutlines(await file.text());
  if (read.type === "problem") throw new Error(read.message);
  return read;
}
