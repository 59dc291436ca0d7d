import type { DateParts } from "./serialDate.ts";

/** How a number is to be read by the format that its cell has. */
export type NumberFormat =
  | { readonly type: "plain" }
  | { readonly type: "percent" }
  | ({ readonly type: "date" } & DateParts)
  /** A code kept as a number and shown with leading zeros, such as 00000000. */
  | { readonly type: "zeros"; readonly width: number };

/** The format of a number by its code, such as dd/mm/yyyy or 0.0%. */
export function numberFormat(code: string): NumberFormat {
  // Letters in quotation marks, behind a backslash or in brackets are shown as they are, or name a colour or a language.
  const [first = ""] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";");
  if (/^general$/i.test(first)) return plain;
  if (first.includes("%")) return { type: "percent" };
  const hasTime = /[hs]/i.test(first);
  const hasDate = /[yd]/i.test(first) || (/m/i.test(first) && !hasTime);
  if (hasDate || hasTime) return { type: "date", hasDate, hasTime };
  return /^0{2,}$/.test(first) ? { type: "zeros", width: first.length } : plain;
}

/** The format of a number by the id of a built-in format (ECMA-376 part 1, 18.8.30); undefined for those that the file defines itself. */
export function builtInFormat(id: number): NumberFormat | undefined {
  if (id === 9 || id === 10) return { type: "percent" };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return date;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return time;
  if (id === 22) return { type: "date", hasDate: true, hasTime: true };
  return id < 50 ? plain : undefined;
}

export const plain: NumberFormat = { type: "plain" };
const date: NumberFormat = { type: "date", hasDate: true, hasTime: false };
const time: NumberFormat = { type: "date", hasDate: false, hasTime: true };
