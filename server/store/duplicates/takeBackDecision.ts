import type { Decision } from "../../../domain/contract/duplicateDecision.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Undoing } from "../../../domain/contract/undoing.ts";
import type { OpenDatabase } from "../database.ts";
import { lockPartnership } from "../partnership/lockPartnership.ts";
import { Refusal } from "../refusal.ts";
import { inTransaction } from "../transaction.ts";
import { addEntry } from "./addEntry.ts";
import { decisions } from "./decisions.ts";

/** Takes a decision back: an entry of its own, for nothing is ever changed. What was decided before it counts again. Throws a Refusal. */
export function takeBackDecision(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  number: number,
  { by, why }: Readonly<Undoing> = {},
): Promise<Decision> {
  return inTransaction(pool, async ({ db }) => {
    await lockPartnership(db, partnership);
    const [decision] = await decisions(db, { partnership, number });
    if (decision === undefined)
      throw new Refusal("not found", `The partnership ${partnership} has no decision ${number}.`);
    if (decision.takenBack) throw new Refusal("conflict", `Decision ${number} has been taken back already.`);
    if (decision.takesBack !== null) {
      throw new Refusal(
        "conflict",
        `Decision ${number} takes decision ${decision.takesBack} back, and cannot be taken back itself: decide on the listings again.`,
      );
    }
    return addEntry(db, { partnership, takesBack: number, by, why });
  });
}
