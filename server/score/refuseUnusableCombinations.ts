import { isDeepStrictEqual } from "node:util";
import { levels } from "../../domain/contract/level.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { chooseCombined } from "./chooseCombined.ts";
import type { GroundOf } from "./ground.ts";

/**
 * Refuses settings that combine indicators which give no score as they are published now, in the sentence that the score would give. A combination that
 * is in force already may stay: an indicator that was undone must not keep anybody from changing another setting.
 */
export async function refuseUnusableCombinations(
  groundOf: GroundOf,
  partnership: PartnershipId,
  { combinations }: Settings,
): Promise<void> {
  if (levels.every((level) => combinations[level] === null)) return;
  const { settings, indicators, coverage } = await groundOf(partnership);
  for (const level of levels) {
    const wanted = combinations[level];
    if (wanted === null || isDeepStrictEqual(wanted, settings.combinations[level])) continue;
    chooseCombined(wanted, level, indicators, coverage, undefined);
  }
}
