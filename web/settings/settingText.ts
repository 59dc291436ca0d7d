import type { Settings } from "../../domain/contract/settings.ts";
import { percentTyped } from "./percentTyped.ts";
import type { BoxSetting } from "./settingField.ts";

/** A setting as it stands in its box: a share in per cent, a tick as "yes" or "no", and nothing where there is no value. */
export function settingText(settings: Settings, field: BoxSetting): string {
  const value = valueAt(settings, field.path.split("."));
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "number") return "";
  return field.type === "number" && field.unit === "%" ? percentTyped(value) : String(value);
}

function valueAt(branch: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return branch;
  return isBranch(branch) ? valueAt(branch[key], rest) : undefined;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
