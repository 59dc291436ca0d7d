import type { DuplicateEffect } from "../../domain/contract/duplicates.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { GapResults, LevelTotals } from "../score/gapResults.ts";
import type { GroundOf } from "../score/ground.ts";
import type { Watch } from "../score/thread.ts";
import { Refusal } from "../store/refusal.ts";
import type { DuplicateResults } from "./duplicateResults.ts";
import type { HowListingsCount, Thought } from "./howListingsCount.ts";
import { keyedPairs } from "./keyedPairs.ts";

type Results = {
  readonly groundOf: GroundOf;
  readonly gapResults: Pick<GapResults, "totals">;
  readonly duplicateResults: Pick<DuplicateResults, "keyed">;
};

/**
 * What duplicates hide, at every level that can be scored: with every listing counted by itself, as things stand, and as they would stand with what is only thought
 * of. Throws a Refusal where nobody could decide what is thought of.
 */
export async function duplicateEffect(
  { groundOf, gapResults, duplicateResults }: Results,
  { partnership, thought }: { readonly partnership: PartnershipId; readonly thought: Thought | null },
  watch?: Watch,
): Promise<DuplicateEffect> {
  if (thought !== null) await keyedPairs(duplicateResults, partnership, thought);
  // One ground for all of them: what is published or decided meanwhile must not stand on one side only.
  const ground = await groundOf(partnership);
  const totalsWith = (listings: HowListingsCount) => unlessUnscorable(() => gapResults.totals(ground, { listings }));
  const asPublished = totalsWith("as published");
  const now = totalsWith("counted once");
  const decided = thought === null ? [] : totalsWith(thought);
  const levels: DuplicateEffect["levels"] = [];
  for (const [position, each] of asPublished.entries()) {
    // oxlint-disable no-await-in-loop -- one thread works them out one after the other
    const counted = now[position];
    if (counted === undefined) throw new Error(`expected ${each.level} to be scored both ways`);
    levels.push({
      level: each.level,
      asPublished: await each.totals(watch),
      now: await counted.totals(watch),
      ifDecided: (await decided[position]?.totals(watch)) ?? null,
    });
    // oxlint-enable no-await-in-loop
  }
  return { partnership, snapshot: ground.snapshot.id, levels };
}

/** Where no level can be scored there is nothing to compare. */
function unlessUnscorable(totals: () => readonly LevelTotals[]): readonly LevelTotals[] {
  try {
    return totals();
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === "unusable") return [];
    throw fault;
  }
}
