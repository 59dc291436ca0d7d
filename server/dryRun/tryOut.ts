import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { type Ground, readGround } from "../score/ground.ts";
import { type CountedOffers, countedOffers } from "../duplicates/countedOffers.ts";
import { readScoreInputIn } from "../score/readScoreInput.ts";
import type { Database, OpenDatabase } from "../store/database.ts";
import { basisOf } from "../store/dataset/basisOf.ts";
import { planForMany } from "../store/planForMany.ts";
import { takenBack } from "../store/dryRun/takenBack.ts";
import { withoutTrace } from "../store/dryRun/withoutTrace.ts";
import { unlessCancelled } from "../store/importing/unlessCancelled.ts";
import { snapshotNow } from "../store/snapshot/recordSnapshot.ts";
import type { Session } from "../store/transaction.ts";
import { plansOfLevels } from "./levelPlans.ts";
import { putAll } from "./putAll.ts";
import type { DryRunWatch, LevelInputs, Putting, Tried } from "./tried.ts";

/**
 * Puts datasets in force one after the other, looks at what that does, and takes all of it back. Others may read and publish meanwhile. Nothing is scored
 * here, so that what is locked is free again soon. Throws the Refusals of publishing.
 */
export function tryOut(
  { pool }: Pick<OpenDatabase, "pool">,
  partnership: PartnershipId,
  puttings: readonly Putting[],
  watch: DryRunWatch,
): Promise<Tried> {
  const look = async (session: Session): Promise<Tried> => {
    const { db } = session;
    const counted = countedOffers();
    const throwIfGone = () => watch.signal.throwIfAborted();
    const offersOf: CountedOffers = (own, wanted) => counted(own, wanted, { throwIfGone });
    watch.say({ doing: "Looking at what is in force", share: 0 });
    const before = await groundNow(db, partnership);
    const basis = await basisOf(db, partnership);
    const inForce = await takenBack(session, async () => {
      const stored = await putAll(session, partnership, puttings, watch);
      watch.say({ doing: "Reading need and offers as they would be", share: 0.6 });
      return planForMany(db, async () => {
        const plans = plansOfLevels(before, await groundNow(db, partnership));
        const unread = plans.map((plan) => ({ ...plan, inputs: { before: null, after: null } }));
        return { stored, levels: await withInputs(db, unread, "after", { offersOf, ...watch }) };
      });
    });
    watch.say({ doing: "Reading need and offers as they are", share: 0.7 });
    const { stored, levels } = inForce;
    return { basis, stored, levels: await withInputs(db, levels, "before", { offersOf, ...watch }) };
  };
  return unlessCancelled(watch, () => withoutTrace(pool, look));
}

/** Keeps no snapshot: whoever asks for a score at the same moment would wait for it. */
async function groundNow(db: Database, partnership: PartnershipId): Promise<Ground> {
  return readGround(db, await snapshotNow(db, partnership));
}

async function withInputs(
  db: Database,
  levels: readonly LevelInputs[],
  side: "before" | "after",
  { signal, offersOf }: Pick<DryRunWatch, "signal"> & { readonly offersOf: CountedOffers },
): Promise<LevelInputs[]> {
  const read: LevelInputs[] = [];
  for (const level of levels) {
    signal.throwIfAborted();
    const plan = level[side];
    const input = plan === null ? null : await readScoreInputIn(db, plan, offersOf);
    read.push({ ...level, inputs: { ...level.inputs, [side]: input } });
  }
  return read;
}
