import { type Level, levels } from "../../domain/contract/level.ts";
import type { BoxSetting, NumberSetting, SettingField } from "./settingField.ts";

/** The two radii of one level. */
export type ReachRow = { readonly level: Level; readonly urban: NumberSetting; readonly rural: NumberSetting };

/** The radii, by level and by where people live. */
export const reachFields: readonly ReachRow[] = levels.map((level) => ({
  level,
  urban: radius(level, "urban"),
  rural: radius(level, "rural"),
}));

/** How nearness counts within a radius. */
export const decayField: BoxSetting = {
  path: "decay",
  name: "Nearness",
  label: "How nearness counts within reach",
  hint: "Few people travel to the edge of what they could reach.",
  type: "decay",
};

/** What counts in each zone of the reach, where nearness counts by zones. */
export const zonesField: SettingField = { path: "steps", name: "Zones", type: "zones" };

function radius(level: Level, where: "urban" | "rural"): NumberSetting {
  const name = `Reach, ${level}, ${where}`;
  return { path: `reach.${level}.${where}Km`, name, label: `${name}, in km`, hint: "", type: "number", unit: "km" };
}
