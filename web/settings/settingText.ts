import type { Settings } from "../../domain/contract/settings.ts";
import type { SettingField } from "./settingField.ts";

/** A setting as it stands in its box: a share in per cent, and nothing where there is no value. */
export function settingText(settings: Settings, field: SettingField): string {
  const value = valueAt(settings, field.path.split("."));
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  // 0.07 is 7 per cent, though 100 * 0.07 is 7.000000000000001.
  return field.type === "number" && field.unit === "%" ? String(Number((100 * value).toPrecision(12))) : String(value);
}

function valueAt(branch: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return branch;
  return isBranch(branch) ? valueAt(branch[key], rest) : undefined;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
