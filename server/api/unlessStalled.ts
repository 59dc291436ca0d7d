import type { Readable } from "node:stream";
import { turnedAway } from "./turnedAway.ts";

/**
 * The pieces of an upload. Whoever sends nothing for so long is given up: what comes of a file is stored in one transaction, and none stays open for somebody who has
 * left the room. How long the pieces are worked on here does not count. Throws what becomes a 408.
 */
export async function* unlessStalled(upload: Readable, milliseconds: number): AsyncGenerator<Uint8Array, void> {
  const giveUp = () => void upload.destroy(turnedAway(408, stalled));
  let timer = setTimeout(giveUp, milliseconds);
  try {
    for await (const piece of upload) {
      clearTimeout(timer);
      if (piece instanceof Uint8Array) yield piece;
      timer = setTimeout(giveUp, milliseconds);
    }
  } finally {
    clearTimeout(timer);
  }
}

const stalled = "Nothing more of the file came for a minute, so nothing has been stored. Send it again.";
