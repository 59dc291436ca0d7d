import type { Decision, NewDecision } from "../../domain/contract/duplicateDecision.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../store/database.ts";
import { makeDecision } from "../store/duplicates/makeDecision.ts";
import type { DuplicateResults } from "./duplicateResults.ts";
import { keyedPairs } from "./keyedPairs.ts";

type Deciding = { readonly database: OpenDatabase; readonly duplicateResults: Pick<DuplicateResults, "keyed"> };

/** Decides on pairs of listings in force, by the keys that later uploads of them have too. Throws a Refusal. */
export async function decide(
  { database, duplicateResults }: Deciding,
  partnership: PartnershipId,
  decision: NewDecision,
): Promise<Decision> {
  const pairs = await keyedPairs(duplicateResults, partnership, decision);
  return makeDecision(database, partnership, { ...decision, pairs });
}
