import { defaultSettings } from "../../domain/contract/settings.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { SyntheticEngland } from "./syntheticEngland.ts";

/** How far people of each area travel at a level, by the starting values of the settings. */
export function radiiAt(level: Level, { isRural }: SyntheticEngland): Float64Array {
  const { urbanKm, ruralKm } = defaultSettings.reach[level];
  return Float64Array.from(isRural, (rural) => (rural === 1 ? ruralKm : urbanKm));
}
