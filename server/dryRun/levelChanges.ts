import type { LevelChange } from "../../domain/contract/dryRun.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { reachMemory } from "../../domain/score/reach/reachMemory.ts";
import { levelChangeOf, scoreLevel } from "./scoreLevel.ts";
import type { DryRunWatch, LevelInputs } from "./tried.ts";

/** What happens to the scores of every level, one after the other: a country's answers need not stand in memory together. */
export async function levelChanges(
  levels: readonly LevelInputs[],
  { signal, say }: DryRunWatch,
): Promise<LevelChange[]> {
  // Both sides of a level, and often all levels, ask about the same pairs of areas and venues.
  const reachOf = reachMemory(20_000_000);
  const changes: LevelChange[] = [];
  for (const [position, inputs] of levels.entries()) {
    signal.throwIfAborted();
    const share = 0.75 + (0.25 * position) / levels.length;
    say({ doing: `Scoring ${levelWords[inputs.level].title.toLowerCase()} skills before and after`, share });
    changes.push(levelChangeOf(inputs, await scoreLevel(inputs, { reachOf })));
  }
  return changes;
}
