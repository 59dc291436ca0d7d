import { numberText, percentText } from "../numberText.ts";
import type { NumberFormat } from "./numberFormat.ts";
import { serialDate } from "./serialDate.ts";
import { unescaped } from "./sharedStrings.ts";

/** What the cells of a workbook share: its texts, its formats, and the year its days are counted from. */
export type Shared = {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly is1904: boolean;
};

/** A cell as it stands in the file: its type, its style and its stored value. */
export type StoredCell = { readonly type: string; readonly style: number; readonly value: string };

/** A cell as text that the readers of cells understand: ISO dates, 12.5%, codes with their leading zeros, numbers written out. */
export function cellText({ type, style, value }: StoredCell, { strings, styles, is1904 }: Shared): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "str" || type === "inlineStr") return unescaped(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "e" || value === "") return value;
  if (type === "d") return value.replace(/T00:00(:00(\.0+)?)?Z?$/, "");
  const number = Number(value);
  return Number.isFinite(number) ? numberAs(number, styles[style], is1904) : value;
}

function numberAs(number: number, format: NumberFormat | undefined, is1904: boolean): string {
  if (format?.type === "percent") return percentText(number);
  const text = numberText(number);
  if (format?.type === "date") return serialDate(number, format, is1904) ?? text;
  return format?.type === "zeros" && /^\d+$/.test(text) ? text.padStart(format.width, "0") : text;
}
