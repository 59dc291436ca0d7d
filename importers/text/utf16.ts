import type { Decoder } from "./decoded.ts";
import { fileBlocker } from "./fileIssue.ts";

/** Reads UTF-16, as Excel's "Unicode text" has it. The byte order mark is left out. */
export function openUtf16(encoding: "utf-16le" | "utf-16be"): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece, isLast) => {
    try {
      return { text: decoder.decode(piece, { stream: !isLast }), issues: [] };
    } catch {
      return { text: "", issues: [fileBlocker(brokenUtf16)] };
    }
  };
}

const brokenUtf16 = {
  type: "wrong encoding",
  message: "The selected file says that it is UTF-16 text, and then holds bytes that are not.",
  mend: "Open it in the program it came from and save it again as CSV UTF-8.",
};
