import { crc32 } from "./crc32.ts";
import { utf8 } from "./utf8.ts";

/** What a picture says of itself, by the keywords that the PNG specification registers. */
export type PngWords = Readonly<
  Partial<Record<"Title" | "Description" | "Source" | "Creation Time" | "Software", string>>
>;

/** The signature (8 bytes) and the header chunk (25 bytes) come first in every PNG. */
const afterHeader = 33;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/**
 * The same picture with words inside it, as international text (iTXt, UTF-8, not compressed) behind its header, so that title, alt text and source travel with the file.
 *
 * Throws  RangeError if the bytes are not a PNG.
 * Source  Portable Network Graphics specification, third edition, 11.3.3.
 */
export function pngWithWords(png: Uint8Array, words: PngWords): Uint8Array<ArrayBuffer> {
  if (png.length < afterHeader || signature.some((byte, place) => png[place] !== byte)) {
    throw new RangeError(`${png.length} bytes that do not begin as a PNG does`);
  }
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text));
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const whole = new Uint8Array(length);
  whole.set(png.subarray(0, afterHeader));
  let at = afterHeader;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(afterHeader), at);
  return whole;
}

/** Length, type, data, checksum. The data: keyword, then a zero, "not compressed" (two zeros), no language and no translated keyword (a zero each), then the text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const body = utf8(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}
