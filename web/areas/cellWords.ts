import type { Figure, Marker } from "../../domain/contract/figure.ts";

/** Decimals are the same down a column, so that figures can be compared by eye. */
export type Digits = 0 | 1;

const formats = [0, 1].map(
  (digits) => new Intl.NumberFormat("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** A number with a fixed count of decimals. Zero is "0"; what only rounds to zero says so. */
export function fixedWritten(value: number, digits: Digits): string {
  if (value === 0) return "0";
  const least = 10 ** -digits;
  if (Math.abs(value) < least / 2) return `under ${least}`;
  return formats[digits]?.format(withoutNoise(value)) ?? String(value);
}

/** A sum of places such as 924.4999999999999 is 924.5, as the CSV has it to six decimals: both must round the same way. */
function withoutNoise(value: number): number {
  return Number(value.toFixed(6));
}

/** A number in a cell, with its marker; what is null is said to be unknown or marked, and is never a 0. */
export function numberCell(value: number | null, digits: Digits, marker: Marker | null = null): string {
  const mark = marker === null ? "" : `[${marker}]`;
  if (value === null) return mark === "" ? "not known" : mark;
  return mark === "" ? fixedWritten(value, digits) : `${fixedWritten(value, digits)} ${mark}`;
}

/** A count of people in a cell; its interval has its own place in the panel. */
export function figureCell(figure: Figure | null): string {
  return figure === null ? "not known" : numberCell(figure.value, 0, figure.marker);
}

/** Years, where 50 stands for more than anyone would wait. */
export function yearsCell(years: number | null): string {
  if (years === null) return "not known";
  return years >= 50 ? "over 50" : fixedWritten(years, 1);
}
