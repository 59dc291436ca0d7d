import type { Settings } from "../../domain/contract/settings.ts";
import { counted, written } from "../../domain/score/words/counted.ts";
import type { FoundListings } from "./foundListings.ts";

/** What a reader must know of what was found, in sentences. */
export function duplicatesNotes(
  { offers, resolved, blocking, decisions, keys }: FoundListings,
  { mergeDuplicatesFrom }: Pick<Settings, "mergeDuplicatesFrom">,
): string[] {
  const merged = resolved.clusters.reduce((sum, { listings }) => sum + listings.length, 0);
  const conflicts = resolved.clusters.filter(({ placesConflict }) => placesConflict).length;
  const overFull = blocking.reduce((sum, rule) => sum + rule.overFull, 0);
  return [
    ...(offers.length === 0 ? ["No listings are in force yet. Publish a file of offers first."] : []),
    ...(merged > 0
      ? [
          `${counted(merged, listingWords)} count as ${counted(resolved.clusters.length, offerWords)}: places that were listed twice are counted once.`,
        ]
      : []),
    ...(conflicts > 0
      ? [
          `${counted(conflicts, { one: "merged offer has", many: "merged offers have" })} listings whose places differ by more than a fifth.`,
        ]
      : []),
    ...(mergeDuplicatesFrom === null
      ? ["Nothing merges by itself: only what somebody decided on counts as one offer."]
      : []),
    ...(overFull > 0
      ? [
          `${counted(overFull, { one: "value is", many: "values are" })} shared by so many listings that nothing was compared by them alone.`,
        ]
      : []),
    ...notInForce(decisions, new Set(keys.values())),
  ];
}

/** Decisions stay, and count again once the listings are back. */
function notInForce(decisions: FoundListings["decisions"], known: ReadonlySet<string>): string[] {
  const pairs = decisions.filter(({ oneKey, otherKey }) => !known.has(oneKey) || !known.has(otherKey));
  // Of several decisions on one pair the last counts.
  const away = new Set(pairs.map(({ oneKey, otherKey }) => JSON.stringify([oneKey, otherKey]))).size;
  if (away === 0) return [];
  return [
    `${written(away)} ${away === 1 ? "pair was decided on whose listings are" : "pairs were decided on whose listings are"} not in force now. The decisions are kept.`,
  ];
}

const listingWords = { one: "listing", many: "listings" };
const offerWords = { one: "offer", many: "offers" };
