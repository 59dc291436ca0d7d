import type { GapColumn } from "../contract/gapColumns.ts";

type Numbered = Extract<GapColumn, { type: "numbered" }>;

/** More digits than this a number cannot hold exactly. */
const mostDigits = 15;

/** Codes such as E01000001 and E01000002 as steps, most of which are 1: a tenth of the bytes. Null where some value is none, or the codes are not alike. */
export function numberedColumn(values: readonly unknown[]): Numbered | null {
  const [, letters = "", digits = ""] = typeof values[0] === "string" ? (/^(.*?)(\d+)$/u.exec(values[0]) ?? []) : [];
  if (digits === "" || digits.length > mostDigits) return null;
  const steps: number[] = [];
  let before = 0;
  for (const value of values) {
    if (typeof value !== "string" || value.length !== letters.length + digits.length) return null;
    const end = value.slice(letters.length);
    if (!value.startsWith(letters) || !/^\d+$/u.test(end)) return null;
    const number = Number(end);
    steps.push(number - before);
    before = number;
  }
  return { type: "numbered", letters, digits: digits.length, steps };
}

/** The codes again. Throws a RangeError where a number has no place among so many digits. */
export function numberedCodes({ letters, digits, steps }: Numbered): string[] {
  let number = 0;
  return steps.map((step) => {
    number += step;
    const text = String(number);
    if (number < 0 || text.length > digits) throw new RangeError(`${text} is no number of ${digits} digits.`);
    return letters + text.padStart(digits, "0");
  });
}
