import type { Issue } from "../../domain/contract/issue.ts";
import type { Decoder } from "./decoded.ts";
import { fileBlocker, fileWarning } from "./fileIssue.ts";
import { joinedBytes } from "./joinedBytes.ts";
import type { TextPart } from "./textPart.ts";

/**
 * Reads UTF-8, and falls back to Windows-1252 at the first byte that cannot be UTF-8, with a warning.
 * Letters in UTF-8 before that byte, or after it, mean that two files were pasted together: a file blocker, for half of it would be read wrongly.
 */
export function openUtf8(): Decoder {
  let held: Uint8Array = new Uint8Array();
  let isAscii = true;
  let isFirst = true;
  let lastLetter = "";
  let old: InstanceType<typeof TextDecoder> | null = null;

  return (piece, isLast) => {
    if (old !== null) return asWindows1252(old.decode(piece, { stream: !isLast }), []);
    const bytes = joinedBytes(held, piece);
    const whole = isLast ? bytes.length : wholeLetters(bytes);
    held = bytes.slice(whole);
    const text = strictText(bytes.subarray(0, whole));
    if (text !== null) {
      isAscii &&= !isBeyondAscii(text);
      const withoutMark = isFirst && text.startsWith("\ufeff") ? text.slice(1) : text;
      isFirst &&= text === "";
      return { text: withoutMark, issues: [] };
    }
    if (!isAscii) return { text: "", issues: [fileBlocker(twoEncodings)] };
    old = new TextDecoder("windows-1252");
    return asWindows1252(old.decode(bytes, { stream: !isLast }), [fileWarning(notUtf8)]);
  };

  function asWindows1252(text: string, issues: Issue[]): Omit<TextPart, "bytesRead"> {
    const isMixed = utf8InDisguise.test(lastLetter + text);
    lastLetter = text.slice(-1);
    return isMixed ? { text: "", issues: [fileBlocker(twoEncodings)] } : { text, issues };
  }
}

function isBeyondAscii(text: string): boolean {
  return /[\u0080-\uffff]/.test(text);
}

// What accents, pound signs and dashes in UTF-8 look like when they are taken for Windows-1252: Ã©, Â£, â€“. Nobody writes these on purpose.
const followers = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 64 }, (_, place) => 0x80 + place));
const utf8InDisguise = new RegExp(`[ÂÃÄÅ][${followers}]|â€`);

function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes there are up to the last whole letter: a letter of two to four bytes may be cut where a piece ends. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

const notUtf8 = {
  type: "old encoding",
  message: "The file is not UTF-8, so it was read as Windows-1252, the older encoding of Excel on Windows.",
  mend: "Check names with accents or pound signs; to be sure, save the file again as CSV UTF-8.",
};

const twoEncodings = {
  type: "wrong encoding",
  message: "The selected file mixes two encodings: it has letters in UTF-8 and, further on, bytes that are not UTF-8.",
  mend: "Open it in a spreadsheet, mend the letters that look wrong and save it as CSV UTF-8.",
};
