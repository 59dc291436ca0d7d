import type { Reading } from "./readInto.ts";
import { refuseFileBlockers } from "./refuseBlockers.ts";

/**
 * Throws a Refusal ("unusable") that carries the file blockers of an upload, if there are any. A table of which only the columns stand in the way is let in: the
 * analyst can say what they are.
 */
export function refuseUnreadable(reading: Reading): void {
  const { kind, columns } = reading.summary;
  if (kind === null && columns.length > 0) return;
  refuseFileBlockers(reading);
}

/** Throws a Refusal ("unusable") when what the analyst has said leaves nothing of a draft to be read: a table is no shapes. */
export function refuseUnreadAgain(reading: Reading): void {
  const { kind, columns } = reading.summary;
  if (kind === null && columns.length === 0) refuseFileBlockers(reading);
}
