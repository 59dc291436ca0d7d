import type { AreaProfile, ScoredLevel } from "../../domain/contract/areaProfile.ts";

/** The periods for which need is known at any level of an area, newest first. */
export function profilePeriods(profile: Pick<AreaProfile, "levels">): string[] {
  // A trend has periods of the same base areas only, which the one that a level opens on need not be.
  const known = scored(profile).flatMap(({ trend, opensOn }) => [
    ...trend.map(({ period }) => period),
    ...(opensOn === null ? [] : [opensOn]),
  ]);
  return [...new Set(known)].toSorted().toReversed();
}

/** The periods that the levels of an area show where none is asked for, each once. */
export function periodsOpened(profile: Pick<AreaProfile, "levels">): string[] {
  return [...new Set(scored(profile).flatMap(({ opensOn }) => (opensOn === null ? [] : [opensOn])))];
}

function scored({ levels }: Pick<AreaProfile, "levels">): ScoredLevel[] {
  return levels.filter((level) => level.type === "scored");
}
