import { turnedAway } from "./turnedAway.ts";
import { holdsIt, unkept } from "./unkept.ts";

/** Throws what becomes a 400 for a name that no file can have: what is kept is downloaded again under its own name. */
export function refuseFileName(fileName: string): void {
  const { length } = fileName;
  if (length > longest) {
    throw turnedAway(
      400,
      `The name of the file is ${length.toLocaleString("en-GB")} characters long; up to ${longest} are taken. Give it a shorter name and choose it again.`,
    );
  }
  if (unkept(fileName).length > 0) throw turnedAway(400, `The name of the file ${holdsIt}.`);
}

/** No common file system has longer names. */
const longest = 255;
