/** An entry of a ZIP file as its table of contents has it. `start` is where its packed bytes begin. */
export type ZipEntry = {
  readonly name: string;
  readonly isStored: boolean;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly start: number;
};

/** The table of contents of a ZIP file (PKWARE APPNOTE 4.3.12); null when it is broken or packed in a way that no spreadsheet is. */
export function zipEntries(file: Uint8Array): ZipEntry[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== contentsMark) return null;
    const entry = entryAt(file, view, at);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const endMark = 0x06054b50;
const contentsMark = 0x02014b50;
const entryMark = 0x04034b50;
const longestComment = 65_535;

function endRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
  return null;
}

function entryAt(file: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const method = view.getUint16(at + 10, true);
  const sizes = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true) };
  const local = view.getUint32(at + 42, true);
  const isSmall = sizes.size !== inExtra && sizes.packedSize !== inExtra && local !== inExtra;
  // Only archives past 4 GB need the longer numbers of ZIP64, and those are too large anyway.
  if (!isSmall || nameEnd > view.byteLength || (method !== stored && method !== deflated)) return null;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== entryMark) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.packedSize > view.byteLength) return null;
  return {
    name: new TextDecoder().decode(file.subarray(at + 46, nameEnd)),
    isStored: method === stored,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    ...sizes,
    crc: view.getUint32(at + 16, true),
    start,
  };
}

const inExtra = 0xffffffff;
const stored = 0;
const deflated = 8;
