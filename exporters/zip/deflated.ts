import { Deflate } from "fflate";

/** Bytes deflated a piece at a time (dense ones left as they are, in deflate's own blocks), by plain JavaScript, for the compressors that come with Node differ from machine to machine. The same bytes give the same ones whatever the pieces they come in. */
export async function* deflated(bytes: AsyncIterable<Uint8Array>, isDense = false): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  // Tables shrink to a twentieth. Level 6 takes half as long again for a tenth less, and more memory makes it no smaller.
  const deflate = new Deflate({ level: isDense ? 0 : 3, mem: 4 }, (piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  for await (const block of blocks(bytes)) {
    deflate.push(block);
    yield* ready;
    ready = [];
  }
  deflate.push(new Uint8Array(0), true);
  yield* ready;
}

const blockLength = 65_536;

/** The same bytes in blocks of one length, but for the last. */
async function* blocks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(blockLength);
  let filled = 0;
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length; ) {
      const part = piece.subarray(from, from + blockLength - filled);
      block.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < blockLength) continue;
      yield block;
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
