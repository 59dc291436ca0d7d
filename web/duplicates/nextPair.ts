import type { DuplicatesAddress } from "../address/duplicatesAddress.ts";
import type { PairNamed } from "../api/duplicatesBeside.ts";
import { type FoundPair, isPair } from "./foundPairs.ts";

/** The pairs of a list that its reader goes through: those that wait for somebody, or in a list of merged ones all that nobody has decided on. */
export function toGoThrough(listed: readonly FoundPair[], { show }: Pick<DuplicatesAddress, "show">): FoundPair[] {
  const wanted = show === "merged" ? "merged" : "review";
  return listed.filter(({ pair }) => pair.status === wanted);
}

/** The next pair to go through after the one that is looked at, in the order of the list and round to its beginning; null when there is no other. */
export function nextToDecide(
  listed: readonly FoundPair[],
  now: PairNamed,
  address: Pick<DuplicatesAddress, "show">,
): FoundPair | null {
  const at = listed.findIndex((found) => isPair(found, now));
  const round = [...listed.slice(at + 1), ...listed.slice(0, Math.max(at, 0))];
  return toGoThrough(round, address)[0] ?? null;
}

/** The pair that many steps further in the list; null beyond its ends. */
export function stepTo(listed: readonly FoundPair[], now: PairNamed, step: 1 | -1): FoundPair | null {
  const at = listed.findIndex((found) => isPair(found, now));
  if (at === -1) return step === 1 ? (listed[0] ?? null) : null;
  return listed[at + step] ?? null;
}
