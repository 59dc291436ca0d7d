import type { OwnArea } from "../../../domain/contract/ownArea.ts";
import { Refusal } from "../refusal.ts";

/** Throws a Refusal ("conflict") that says who was quicker, where an own area is not the one any more that somebody saw. */
export function refuseChangedSince({ name, entry, by }: OwnArea, seen: number): void {
  if (entry === seen) return;
  const who = by === null ? "" : ` by ${by}`;
  throw new Refusal(
    "conflict",
    `“${name}” was changed meanwhile${who}. Nothing has been changed now: look at it again first.`,
  );
}
