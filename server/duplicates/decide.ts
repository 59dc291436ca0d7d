import type { Decision, NewDecision } from "../../domain/contract/duplicateDecision.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../store/database.ts";
import { type KeyedPair, keyedPair } from "../store/duplicates/keyedPair.ts";
import { makeDecision } from "../store/duplicates/makeDecision.ts";
import { Refusal } from "../store/refusal.ts";
import type { DuplicateResults } from "./duplicateResults.ts";

/** Decides on pairs of listings in force, by the keys that later uploads of them have too. Throws a Refusal. */
export async function decide(
  {
    database,
    duplicateResults,
  }: { readonly database: OpenDatabase; readonly duplicateResults: Pick<DuplicateResults, "keyed"> },
  partnership: PartnershipId,
  { pairs: named, ...decision }: NewDecision,
): Promise<Decision> {
  const refs = [...new Set(named.flatMap(({ one, other }) => [one, other]))];
  const keyed = await duplicateResults.keyed(partnership, refs);
  const known = new Map(refs.map((ref, position) => [ref, keyed[position]]));
  const pairs = named.map(({ one, other }): KeyedPair => {
    const [first, second] = [known.get(one), known.get(other)];
    if (first === undefined || second === undefined) throw new Error(`expected a key for ${one} and ${other}`);
    if (first.key === second.key) throw new Refusal("unusable", `“${first.name}” is named as both listings of a pair.`);
    return keyedPair(first, second);
  });
  return makeDecision(database, partnership, { ...decision, pairs });
}
