import { type BytesPart, endOfBytes } from "./bytesPart.ts";
import { brokenArchive, isBomb, unpacksTooMuch } from "./unpacking.ts";

/**
 * The bytes of a gzip file, or of an entry in a ZIP file, unpacked as they come. Ends with a file blocker when they are broken, or when they grow as no
 * table does. A fault of the source itself is thrown on as it is.
 */
export async function* inflated(
  packed: AsyncGenerator<BytesPart>,
  format: "gzip" | "deflate-raw",
): AsyncGenerator<BytesPart> {
  const source = openSource(packed);
  const reader = source.stream.pipeThrough(new DecompressionStream(format)).getReader();
  let unpacked = 0;
  try {
    for (;;) {
      const next = await reader.read().catch(() => null);
      source.rethrow();
      if (next?.done === true) return;
      const bytes: Uint8Array = next === null ? new Uint8Array() : next.value;
      unpacked += bytes.length;
      const isTooMuch = isBomb(source.packed(), unpacked);
      if (next === null || isTooMuch) {
        yield endOfBytes(isTooMuch ? unpacksTooMuch : brokenArchive, source.bytesRead());
        return;
      }
      yield { bytes, bytesRead: source.bytesRead(), issues: [] };
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The packed bytes as a stream that is read only as fast as it is unpacked. */
function openSource(parts: AsyncGenerator<BytesPart>) {
  let fault: { readonly error: unknown } | null = null;
  let bytesRead = 0;
  let packed = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        try {
          const next = await parts.next();
          if (next.done === true) return controller.close();
          bytesRead = next.value.bytesRead;
          packed += next.value.bytes.length;
          controller.enqueue(new Uint8Array(next.value.bytes));
        } catch (error) {
          fault = { error };
          controller.error(error);
        }
      },
      cancel: async () => {
        await parts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  const rethrow = () => {
    if (fault !== null) throw fault.error;
  };
  return { stream, rethrow, bytesRead: () => bytesRead, packed: () => packed };
}
