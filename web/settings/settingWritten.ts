import { settingsSchema } from "../../domain/contract/settings.ts";
import { decayWords } from "./decayWords.ts";
import { numberTyped } from "./numberTyped.ts";
import type { NumberSetting, SettingField } from "./settingField.ts";

/** What a box holds, as a sentence has it: "5 km", "20%", "none". What cannot be read stands in quotation marks. */
export function settingWritten(field: SettingField, text: string): string {
  if (text.trim() === "") return "none";
  const number = field.type === "number" ? numberTyped(field, text) : null;
  if (field.type === "number" && number !== null) return amountWritten(field, number);
  const decay = settingsSchema.shape.decay.safeParse(field.type === "decay" ? text : null);
  return decay.success ? decayWords[decay.data].title : `“${text.trim()}”`;
}

/** A number with its unit behind it. All its decimals stand: a spread of 0.25 is not 0.3. */
export function amountWritten({ unit }: Pick<NumberSetting, "unit">, amount: number): string {
  if (unit === "") return String(amount);
  if (unit === "%") return `${amount}%`;
  return amount === 1 ? `1 ${one[unit]}` : `${amount} ${unit}`;
}

const one = { years: "year", km: "km", "people a year": "person a year" } as const;
