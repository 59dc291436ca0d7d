import { crc32 } from "node:zlib";

/** Reads a PNG's chunks and checks each one's sum with zlib's own: it shares no code with what wrote them. */
export function pngChunks(png: Uint8Array): { readonly type: string; readonly data: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    const sum = bytes.readUInt32BE(at + 8 + length);
    if (crc32(body) !== sum) throw new Error(`The sum of the chunk at ${at} is ${sum}, expected ${crc32(body)}`);
    chunks.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** The international texts of a PNG by their keywords. */
export function pngTexts(png: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    pngChunks(png)
      .filter(({ type }) => type === "iTXt")
      .map(({ data }) => {
        const keyword = data.subarray(0, data.indexOf(0));
        const [isCompressed, method] = data.subarray(keyword.length + 1);
        if (isCompressed !== 0 || method !== 0) throw new Error("The text is compressed");
        const language = data.indexOf(0, keyword.length + 3);
        return [keyword.toString("latin1"), data.subarray(data.indexOf(0, language + 1) + 1).toString("utf8")];
      }),
  );
}
