import { joinedBytes } from "../text/joinedBytes.ts";
import type { BytesPart } from "./bytesPart.ts";

/** The first bytes of a file, enough to see what kind of file it is, and all of it again from its start. */
export type Head = { readonly head: Uint8Array; readonly parts: AsyncGenerator<BytesPart> };

/** Reads on until eight bytes are there, or the file ends. */
export async function headOf(source: AsyncGenerator<BytesPart>): Promise<Head> {
  const read: BytesPart[] = [];
  let head: Uint8Array = new Uint8Array();
  while (head.length < longestSignature) {
    const next = await source.next();
    if (next.done === true) break;
    read.push(next.value);
    head = joinedBytes(head, next.value.bytes.subarray(0, longestSignature));
  }
  return { head, parts: again(read, source) };
}

const longestSignature = 8;

async function* again(read: readonly BytesPart[], source: AsyncGenerator<BytesPart>): AsyncGenerator<BytesPart> {
  try {
    yield* read;
    yield* source;
  } finally {
    // Whoever stops before the end must not leave the file open.
    await source.return(undefined);
  }
}

/** Whether a file begins with these bytes. */
export function startsWith(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => head[place] === byte);
}
