/** What a connection takes at once it copies at once: 30 MB of it would hold everybody else up. */
export const sliceInBytes = 1024 * 1024;

/** Cuts long bytes into slices to be sent one after the other, each when the connection has room for it. Nothing is copied. */
export function* slices(pieces: Iterable<Uint8Array>): Generator<Buffer, void, void> {
  for (const { buffer, byteOffset, byteLength } of pieces) {
    for (let from = 0; from < byteLength; from += sliceInBytes) {
      yield Buffer.from(buffer, byteOffset + from, Math.min(sliceInBytes, byteLength - from));
    }
  }
}
