import type { NumberSetting } from "./settingField.ts";

/** The number that somebody typed, in the unit of the box, which they may have typed behind it, with or without commas between thousands; null where it is none. */
export function numberTyped({ unit }: Pick<NumberSetting, "unit">, text: string): number | null {
  const trimmed = text.trim();
  const bare = unit !== "" && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed;
  return plain.test(bare) || grouped.test(bare) ? Number(bare.replaceAll(",", "")) : null;
}

const plain = /^-?(\d+(\.\d*)?|\.\d+)$/;
const grouped = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/;
