import type { z } from "zod";
import { defaultSettings } from "../../domain/contract/settings.ts";
import { numberTyped } from "./numberTyped.ts";
import type { BoxSetting, NumberSetting } from "./settingField.ts";
import { settingText } from "./settingText.ts";
import { amountWritten, settingWritten } from "./settingWritten.ts";

/** What is wrong with a box, as a sentence that says what would be right. The bounds are the schema's own. */
export function settingError(field: BoxSetting, text: string, issue: z.core.$ZodIssue): string {
  if (field.type !== "number")
    return text.trim() === "" ? `Enter “${field.name}”` : `“${field.name}”: ${issue.message}`;
  if (text.trim() === "") return `Enter a number for “${field.name}”`;
  if (numberTyped(field, text) === null) return `“${field.name}” must be a number${example(field)}`;
  if (issue.code === "too_small") {
    const least = bound(field, issue.minimum);
    return `“${field.name}” must be ${issue.inclusive === true ? `${least} or more` : `more than ${least}`}`;
  }
  if (issue.code === "too_big") {
    const most = bound(field, issue.maximum);
    return `“${field.name}” must be ${issue.inclusive === true ? `${most} or less` : `less than ${most}`}`;
  }
  if (issue.code === "custom") return `“${field.name}” ${issue.message}`;
  return `“${field.name}”: ${issue.message}`;
}

function bound(field: NumberSetting, limit: number | bigint): string {
  return amountWritten(field, field.unit === "%" ? 100 * Number(limit) : Number(limit));
}

function example(field: NumberSetting): string {
  const starting = settingText(defaultSettings, field);
  return starting === "" ? "" : `, like ${settingWritten(field, starting)}`;
}
