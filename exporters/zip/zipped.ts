import { crc32 } from "node:zlib";
import { deflated } from "./deflated.ts";
import { centralRecord, descriptorOf, endRecord, localHeader, type Stored } from "./records.ts";

/** A file for a zip: its bytes are asked for when its turn comes. A stored one lies there as it is, with its length in front, and is held in memory meanwhile. */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly isStored?: boolean;
  /** Packed already (a picture, a spreadsheet): packing it again would take time and save nothing. */
  readonly isDense?: boolean;
};

/**
 * A zip, written as its entries are read: nothing waits in memory but stored ones. All entries bear the same date, so that the same files give the same bytes on any day. They may come from a
 * generator, which goes on to the next when one has been written. Throws RangeError where an entry or the whole is longer than a plain zip can say.
 */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Stored[] = [];
  let offset = 0;
  for (const { name, bytes, isStored = false, isDense = false } of entries) {
    const entry = { name: new TextEncoder().encode(name), isStored, crc: 0, size: 0, packed: 0, offset };
    for await (const piece of isStored ? stored(entry, bytes) : packed(entry, bytes, isDense)) {
      offset += piece.length;
      if (Math.max(offset, entry.size) > longest) throw new RangeError(`the zip is over ${longest} bytes at ${name}`);
      yield piece;
    }
    written.push(entry);
  }
  const directory = written.map(centralRecord);
  yield* directory;
  const length = directory.reduce((sum, record) => sum + record.length, 0);
  yield endRecord({ entries: written.length, length, offset });
}

const longest = 0xffffffff;

/** An entry whose sizes are filled in while it is written. */
type Open = { -readonly [Key in keyof Stored]: Stored[Key] };

async function* stored(entry: Open, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of tallied(entry, bytes)) pieces.push(piece);
  entry.packed = entry.size;
  yield localHeader(entry);
  yield* pieces;
}

async function* packed(entry: Open, bytes: AsyncIterable<Uint8Array>, isDense: boolean): AsyncGenerator<Uint8Array> {
  yield localHeader(entry);
  for await (const piece of deflated(tallied(entry, bytes), isDense)) {
    entry.packed += piece.length;
    yield piece;
  }
  yield descriptorOf(entry);
}

async function* tallied(entry: Open, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    entry.crc = crc32(piece, entry.crc);
    entry.size += piece.length;
    yield piece;
  }
}
