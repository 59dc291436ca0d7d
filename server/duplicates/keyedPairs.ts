import { levelWords } from "../../domain/contract/level.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { type KeyedListing, type KeyedPair, keyedPair } from "../store/duplicates/keyedPair.ts";
import { Refusal } from "../store/refusal.ts";
import type { DuplicateResults } from "./duplicateResults.ts";
import type { Thought } from "./howListingsCount.ts";

/**
 * The pairs of a verdict by the keys that later uploads of their listings have too. Throws a Refusal: "not found" where a listing is not in force, "unusable" where a
 * pair names one listing twice, or where two levels are to be the same: an offer has one.
 */
export async function keyedPairs(
  { keyed }: Pick<DuplicateResults, "keyed">,
  partnership: PartnershipId,
  { verdict, pairs }: Thought,
): Promise<KeyedPair[]> {
  const refs = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const listings = await keyed(partnership, refs);
  const known = new Map(refs.map((ref, position) => [ref, listings[position]]));
  return pairs.map(({ one, other }) => {
    const [first, second] = [known.get(one), known.get(other)];
    if (first === undefined || second === undefined) throw new Error(`expected a key for ${one} and ${other}`);
    if (first.key === second.key) throw new Refusal("unusable", `“${first.name}” is named as both listings of a pair.`);
    if (verdict === "same" && first.level !== second.level) throw new Refusal("unusable", twoLevels(first, second));
    return keyedPair(first, second);
  });
}

function twoLevels(one: KeyedListing, other: KeyedListing): string {
  return `${levelSaid(one)} and ${levelSaid(other)}. An offer has one level, so they cannot be the same: correct the level in its file first. Nothing has been changed.`;
}

function levelSaid({ name, level }: KeyedListing): string {
  return level === null ? `“${name}” says no level` : `“${name}” is listed as ${levelWords[level].title.toLowerCase()}`;
}
