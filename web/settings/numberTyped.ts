import type { NumberSetting } from "./settingField.ts";

/** The number that somebody typed, in the unit of the box, which they may have typed behind it; null where it is none. */
export function numberTyped({ unit }: NumberSetting, text: string): number | null {
  const trimmed = text.trim();
  const bare = unit !== "" && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed;
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(bare) ? Number(bare) : null;
}
