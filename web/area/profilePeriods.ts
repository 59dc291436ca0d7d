import type { AreaProfile } from "../../domain/contract/areaProfile.ts";

/** The periods for which need is known at any level of these areas, newest first. */
export function profilePeriods(profiles: readonly Pick<AreaProfile, "levels">[]): string[] {
  const known = profiles
    .flatMap(({ levels }) => levels)
    .flatMap((level) => (level.type === "scored" ? level.trend : []))
    .map(({ period }) => period);
  return [...new Set(known)].toSorted().toReversed();
}
