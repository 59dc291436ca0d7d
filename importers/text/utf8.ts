import type { Decoder } from "./decoded.ts";
import { fileBlocker, fileWarning } from "./fileIssue.ts";
import { joinedBytes } from "./joinedBytes.ts";

/**
 * Reads UTF-8, and falls back to Windows-1252 at the first byte that cannot be UTF-8, with a warning.
 * Accented letters in UTF-8 before that byte mean that two files were pasted together: a file blocker, for half of it would be read wrongly.
 */
export function openUtf8(): Decoder {
  let held: Uint8Array = new Uint8Array();
  let isAscii = true;
  let isFirst = true;
  let old: InstanceType<typeof TextDecoder> | null = null;

  return (piece, isLast) => {
    if (old !== null) return { text: old.decode(piece, { stream: !isLast }), issues: [] };
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
    if (!isAscii || isBeyondAscii(looseText(bytes))) return { text: "", issues: [fileBlocker(twoEncodings)] };
    old = new TextDecoder("windows-1252");
    return { text: old.decode(bytes, { stream: !isLast }), issues: [fileWarning(notUtf8)] };
  };
}

/** Whether a text has letters beyond ASCII. U+FFFD stands for a byte that is no UTF-8, so it proves nothing. */
function isBeyondAscii(text: string): boolean {
  return /[\u0080-\ufffc\ufffe\uffff]/.test(text);
}

function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looseText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
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
