import type { AreaProfile, LevelProfile } from "../../domain/contract/areaProfile.ts";
import type { Level } from "../../domain/contract/level.ts";

/** An area with the one level at which it is compared. */
export type ComparedArea = { readonly profile: AreaProfile; readonly level: LevelProfile };

/** Areas at one level, in the order they were chosen in. */
export function comparedLevels(profiles: readonly AreaProfile[], level: Level): ComparedArea[] {
  return profiles.flatMap((profile) => {
    const found = profile.levels.find((one) => one.level === level);
    return found === undefined ? [] : [{ profile, level: found }];
  });
}
