import type { Decision, DecidedBy, Verdict } from "../../../domain/contract/duplicateDecision.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { decisionNumbers } from "./decisionNumbers.ts";
import { decisions } from "./decisions.ts";

/** An entry of the history of decisions: a verdict on pairs, or the number of the one that it takes back. */
export type NewEntry = {
  readonly partnership: PartnershipId;
  readonly verdict?: Verdict;
  readonly decidedBy?: DecidedBy;
  readonly takesBack?: number;
  readonly by?: string | undefined;
  readonly why?: string | undefined;
};

/** Adds an entry under the next number, with what `addPairs` adds to it, and gives it as the history has it. The caller holds the partnership's lock, so numbers rise by one. */
export async function addEntry(
  db: Database,
  { partnership, verdict, decidedBy, takesBack, by, why }: NewEntry,
  addPairs: (number: number) => Promise<void> = async () => {},
): Promise<Decision> {
  const number = (await decisionNumbers(db, partnership)).last + 1;
  await db
    .insertInto("listingDecision")
    .values({
      partnershipId: partnership,
      number,
      verdict: verdict ?? null,
      decidedBy: decidedBy ?? null,
      takesBack: takesBack ?? null,
      byWhom: by ?? null,
      why: why ?? null,
    })
    .execute();
  await addPairs(number);
  const [added] = await decisions(db, { partnership, number });
  if (added === undefined) throw new Error(`expected decision ${number}, which was just added`);
  return added;
}
