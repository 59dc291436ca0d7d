import type { DuplicateEffect } from "../../domain/contract/duplicates.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { GapResults, LevelTotals } from "../score/gapResults.ts";
import type { GroundOf } from "../score/ground.ts";
import type { Watch } from "../score/thread.ts";
import { Refusal } from "../store/refusal.ts";
import type { DuplicateResults } from "./duplicateResults.ts";
import type { HowListingsCount, Thought } from "./howListingsCount.ts";

type Results = {
  readonly groundOf: GroundOf;
  readonly gapResults: Pick<GapResults, "totals">;
  readonly duplicateResults: Pick<DuplicateResults, "keyed">;
};

/**
 * What duplicates hide, at every level that can be scored: with every listing counted by itself, as things stand, and as they would stand with what is only thought
 * of. Throws a Refusal ("not found") where a listing that is thought of is not in force.
 */
export async function duplicateEffect(
  { groundOf, gapResults, duplicateResults }: Results,
  { partnership, thought }: { readonly partnership: PartnershipId; readonly thought: Thought | null },
  watch?: Watch,
): Promise<DuplicateEffect> {
  const { snapshot } = await groundOf(partnership);
  if (thought !== null) await duplicateResults.keyed(partnership, listingsOf(thought));
  const totalsWith = async (listings: HowListingsCount) =>
    unlessUnscorable(gapResults.totals({ partnership, listings }));
  const asPublished = await totalsWith("as published");
  const now = await totalsWith("counted once");
  const decided = thought === null ? [] : await totalsWith(thought);
  const levels: DuplicateEffect["levels"] = [];
  for (const [position, each] of asPublished.entries()) {
    // oxlint-disable no-await-in-loop -- one thread works them out one after the other
    const published = await each.totals(watch);
    levels.push({
      level: each.level,
      asPublished: published,
      now: (await now[position]?.totals(watch)) ?? published,
      ifDecided: (await decided[position]?.totals(watch)) ?? null,
    });
    // oxlint-enable no-await-in-loop
  }
  return { partnership, snapshot: snapshot.id, levels };
}

function listingsOf({ pairs }: Thought) {
  return [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
}

/** Where no level can be scored there is nothing to compare. */
async function unlessUnscorable(totals: Promise<readonly LevelTotals[]>): Promise<readonly LevelTotals[]> {
  try {
    return await totals;
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === "unusable") return [];
    throw fault;
  }
}
