import type { BytesPart } from "../bytes/bytesPart.ts";
import { binaryProblem, notText } from "./binary.ts";
import { fileBlocker } from "./fileIssue.ts";
import { joinedBytes } from "./joinedBytes.ts";
import type { TextPart } from "./textPart.ts";
import { openUtf16 } from "./utf16.ts";
import { openUtf8 } from "./utf8.ts";

/** What turns bytes into text piece by piece. `isLast` says that nothing follows. */
export type Decoder = (piece: Uint8Array, isLast: boolean) => Omit<TextPart, "bytesRead">;

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 by its mark, or Windows-1252 (said as a warning) when it cannot be UTF-8.
 * Ends after a file blocker: bytes that are no text, or two encodings in one file.
 */
export async function* decoded(bytes: AsyncIterable<BytesPart>): AsyncGenerator<TextPart> {
  let bytesRead = 0;
  let head: Uint8Array = new Uint8Array();
  let decode: Decoder | null = null;
  for await (const chunk of bytes) {
    bytesRead = chunk.bytesRead;
    if (chunk.issues.length > 0) {
      yield { text: "", bytesRead, issues: chunk.issues };
      return;
    }
    head = decode === null ? joinedBytes(head, chunk.bytes) : chunk.bytes;
    if (decode === null && head.length < longestMark) continue;
    const binary = decode === null ? binaryProblem(head) : null;
    if (binary !== null) {
      yield { text: "", bytesRead, issues: [fileBlocker(binary)] };
      return;
    }
    decode ??= decoderFor(head);
    const part = { ...checked(decode(head, false)), bytesRead };
    yield part;
    if (part.issues.some((issue) => issue.severity === "file blocker")) return;
  }
  const rest: Uint8Array = decode === null ? head : new Uint8Array();
  decode ??= decoderFor(rest);
  yield { ...checked(decode(rest, true)), bytesRead };
}

const longestMark = 4;

function decoderFor(head: Uint8Array): Decoder {
  if (head[0] === 0xff && head[1] === 0xfe) return openUtf16("utf-16le");
  if (head[0] === 0xfe && head[1] === 0xff) return openUtf16("utf-16be");
  return openUtf8();
}

function checked(part: Omit<TextPart, "bytesRead">): Omit<TextPart, "bytesRead"> {
  return part.text.includes("\0") ? { text: "", issues: [fileBlocker(notText("not text: it holds NUL bytes"))] } : part;
}
