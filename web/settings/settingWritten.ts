import { settingsSchema } from "../../domain/contract/settings.ts";
import { decayWords } from "./decayWords.ts";
import { numberTyped } from "./numberTyped.ts";
import type { BoxSetting, NumberSetting } from "./settingField.ts";

/** What a box holds, as a sentence has it: "5 km", "20%", "none". What cannot be read stands in quotation marks. */
export function settingWritten(field: BoxSetting, text: string): string {
  if (text.trim() === "") return "none";
  if (field.type === "yes or no") return text;
  const number = field.type === "number" ? numberTyped(field, text) : null;
  if (field.type === "number" && number !== null) return amountWritten(field, number);
  const decay = settingsSchema.shape.decay.safeParse(field.type === "decay" ? text : null);
  return decay.success ? decayWords[decay.data].title : `“${text.trim()}”`;
}

/** A number with its unit behind it. All its decimals stand: a spread of 0.25 is not 0.3. */
export function amountWritten({ unit }: Pick<NumberSetting, "unit">, amount: number): string {
  const written = numbers.format(amount);
  if (unit === "") return written;
  if (unit === "%") return `${written}%`;
  return amount === 1 ? `1 ${one[unit]}` : `${written} ${unit}`;
}

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 12 });
const one = {
  years: "year",
  km: "km",
  "people a year": "person a year",
  people: "person",
  places: "place",
} as const;
