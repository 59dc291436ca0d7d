import { createHash } from "node:crypto";
import type { Target } from "./target.ts";

/** What is known of a file once all its bytes have been kept. */
export type KeptFile = { readonly bytes: number; readonly sha256: string };

/** A file on its way into the database: `bytes` is what a reader reads, `finish` keeps what the reader left unread and says what was kept. */
export type Keeping = { readonly bytes: AsyncIterable<Uint8Array>; readonly finish: () => Promise<KeptFile> };

const pieceSize = 1024 * 1024;

/** Lets a reader read a file while its bytes are kept in pieces of 1 MB and hashed, so that the file passes once and never stands in memory whole. */
export function keepBytes(target: Target, source: AsyncIterable<Uint8Array>): Keeping {
  const hash = createHash("sha256");
  const iterator = source[Symbol.asyncIterator]();
  let pending: Uint8Array[] = [];
  let pendingSize = 0;
  let total = 0;
  let pieces = 0;

  async function next(): Promise<IteratorResult<Uint8Array, undefined>> {
    target.signal?.throwIfAborted();
    const step = await iterator.next();
    if (step.done === true) return { done: true, value: undefined };
    hash.update(step.value);
    total += step.value.length;
    pending.push(step.value);
    pendingSize += step.value.length;
    if (pendingSize >= pieceSize) await writePieces(pieceSize);
    target.onProgress?.(total);
    return step;
  }

  async function writePieces(atLeast: number): Promise<void> {
    let rest = Buffer.concat(pending);
    while (rest.length >= atLeast && rest.length > 0) {
      await insertPiece(target, pieces++, rest.subarray(0, pieceSize));
      rest = rest.subarray(pieceSize);
    }
    pending = [rest];
    pendingSize = rest.length;
  }

  // No `return`: a reader that stops early must not close the source, for the rest of the file is still to be kept.
  const bytes = { [Symbol.asyncIterator]: () => ({ next }) };
  const finish = async (): Promise<KeptFile> => {
    while ((await next()).done !== true);
    await writePieces(1);
    return { bytes: total, sha256: hash.digest("hex") };
  };
  return { bytes, finish };
}

async function insertPiece({ db, partnership, dataset }: Target, piece: number, bytes: Buffer): Promise<void> {
  await db
    .insertInto("datasetBytes")
    .values({ partnershipId: partnership, datasetId: dataset, piece, bytes })
    .execute();
}
