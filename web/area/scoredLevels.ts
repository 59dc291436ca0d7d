import type { AreaProfile, ScoredLevel } from "../../domain/contract/areaProfile.ts";

/** The levels at which an area could be scored, or at least looked at. */
export function scoredLevels({ levels }: Pick<AreaProfile, "levels">): ScoredLevel[] {
  return levels.filter((level) => level.type === "scored");
}
