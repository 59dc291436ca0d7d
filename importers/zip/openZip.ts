import { type BytesPart, endOfBytes } from "../bytes/bytesPart.ts";
import { inflated } from "../bytes/inflated.ts";
import { brokenArchive, isBomb, unpacksTooMuch } from "../bytes/unpacking.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import { openCrc } from "./crc.ts";
import { type ZipEntry, zipEntries } from "./zipEntries.ts";

/** A ZIP file by its table of contents. Nothing has been unpacked yet. */
export type Zip = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** An entry unpacked piece by piece. `bytesRead` grows from 0 to the size of the whole file. */
  readonly read: (name: string) => AsyncGenerator<BytesPart>;
};

/** Opens it, or says why that cannot be: broken, protected with a password, or made to fill the memory. */
export function openZip(file: Uint8Array): Zip | FileProblem {
  const entries = zipEntries(file);
  if (entries === null) return brokenArchive;
  if (entries.some((entry) => entry.isEncrypted)) return withPassword;
  if (entries.some((entry) => isBomb(entry.packedSize, entry.size))) return unpacksTooMuch;
  if (
    isBomb(
      file.length,
      entries.reduce((sum, entry) => sum + entry.size, 0),
    )
  )
    return unpacksTooMuch;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    read: (name) => {
      const entry = byName.get(name);
      if (entry === undefined)
        throw new RangeError(`name is ${name}, expected one of ${[...byName.keys()].join(", ")}`);
      return unpacked(file, entry);
    },
  };
}

async function* unpacked(file: Uint8Array, entry: ZipEntry): AsyncGenerator<BytesPart> {
  const pieces = inPieces(file, entry);
  const crc = openCrc();
  let length = 0;
  for await (const part of entry.isStored ? pieces : inflated(pieces, "deflate-raw")) {
    length += part.bytes.length;
    crc.add(part.bytes);
    // What the table of contents says was checked; a file that lies about it is not read on.
    if (length > entry.size) {
      yield endOfBytes(unpacksTooMuch, part.bytesRead);
      return;
    }
    yield part;
    if (part.issues.length > 0) return;
  }
  if (length !== entry.size || crc.value() !== entry.crc) yield endOfBytes(brokenArchive, file.length);
}

async function* inPieces(file: Uint8Array, { start, packedSize }: ZipEntry): AsyncGenerator<BytesPart> {
  for (let from = 0; from < packedSize; from += piece) {
    const to = Math.min(from + piece, packedSize);
    const bytesRead = Math.round((to / packedSize) * file.length);
    yield { bytes: file.subarray(start + from, start + to), bytesRead, issues: [] };
  }
}

const piece = 65_536;

/** Said of spreadsheets and ZIP files alike. */
export const withPassword: FileProblem = {
  type: "password",
  message: "The selected file is protected with a password, so it cannot be read.",
  mend: "Open it, take the password away and save it again.",
};
