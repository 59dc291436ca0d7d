/** What the directory of a zip says of an entry. */
export type Stored = {
  readonly name: Uint8Array;
  readonly isStored: boolean;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
};

/** What stands before the bytes of an entry. That of a deflated one leaves its sizes to the descriptor after them. */
export function localHeader(entry: Omit<Stored, "offset">): Uint8Array {
  return record(
    0x04034b50,
    [
      [2, neededVersion],
      ...shared(entry),
      ...(entry.isStored ? sizesOf(entry) : sizesOf({ crc: 0, size: 0, packed: 0 })),
      [2, entry.name.length],
      [2, 0],
    ],
    entry.name,
  );
}

/** What stands after the bytes of a deflated entry. */
export function descriptorOf(sizes: Sizes): Uint8Array {
  return record(0x08074b50, sizesOf(sizes));
}

/** The line of an entry in the directory at the end. */
export function centralRecord(entry: Stored): Uint8Array {
  return record(
    0x02014b50,
    [
      [2, neededVersion],
      [2, neededVersion],
      ...shared(entry),
      ...sizesOf(entry),
      [2, entry.name.length],
      // No extra field, no comment, the first disk, no attributes.
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, entry.offset],
    ],
    entry.name,
  );
}

/** The very end: how many entries there are, and where the directory stands. */
export function endRecord({
  entries,
  length,
  offset,
}: {
  entries: number;
  length: number;
  offset: number;
}): Uint8Array {
  return record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
}

type Sizes = Pick<Stored, "crc" | "size" | "packed">;
/** How many bytes a number takes, and the number. */
type Field = readonly [2 | 4, number];

const neededVersion = 20;
const descriptorFollows = 0x0008;
const nameIsUtf8 = 0x0800;
const deflate = 8;
/** 2 January 1980, midnight, as zips write it: a day that no time zone moves before the first they can write. */
const date = (1 << 5) | 2;

function shared({ name, isStored }: Pick<Stored, "name" | "isStored">): Field[] {
  const isPlain = name.every((byte) => byte < 0x80);
  const flags = (isStored ? 0 : descriptorFollows) | (isPlain ? 0 : nameIsUtf8);
  return [
    [2, flags],
    [2, isStored ? 0 : deflate],
    [2, 0],
    [2, date],
  ];
}

function sizesOf({ crc, size, packed }: Sizes): Field[] {
  return [
    [4, crc],
    [4, packed],
    [4, size],
  ];
}

function record(signature: number, fields: readonly Field[], after: Uint8Array = new Uint8Array(0)): Uint8Array {
  const all: Field[] = [[4, signature], ...fields];
  const bytes = new Uint8Array(all.reduce((sum, [length]) => sum + length, after.length));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of all) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  bytes.set(after, at);
  return bytes;
}
