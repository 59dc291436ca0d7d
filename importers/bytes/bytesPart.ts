import type { Issue } from "../../domain/contract/issue.ts";
import { type FileProblem, fileBlocker } from "../text/fileIssue.ts";

/** A stretch of bytes, how far into the file as it was sent it reaches, and what was wrong on the way. A file blocker is always the last part. */
export type BytesPart = { readonly bytes: Uint8Array; readonly bytesRead: number; readonly issues: readonly Issue[] };

/** The last part of bytes that cannot be read on. */
export function endOfBytes(problem: FileProblem, bytesRead: number): BytesPart {
  return { bytes: new Uint8Array(), bytesRead, issues: [fileBlocker(problem)] };
}

/** A file's bytes as they come, counted, and in short stretches however long those are that come. */
export async function* bytesParts(file: AsyncIterable<Uint8Array>): AsyncGenerator<BytesPart> {
  let bytesRead = 0;
  for await (const piece of file) {
    for (let from = 0; from < piece.length; from += longestStretch) {
      const bytes = piece.subarray(from, from + longestStretch);
      bytesRead += bytes.length;
      yield { bytes, bytesRead, issues: [] };
    }
  }
}

// A stretch is decoded and cut into rows in one go: a longer one would hold up whoever shares the thread, and its rows fill the memory.
const longestStretch = 65_536;
