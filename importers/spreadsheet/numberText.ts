/**
 * A number as it is written out in full: never 1.2E+08, with a point for decimals. Rounded to the 15 digits that spreadsheets keep, so that the
 * 0.30000000000000004 that stands in the file is the 0.3 that its reader sees.
 */
export function numberText(value: number): string {
  const short = String(Number(value.toPrecision(15)));
  const [, sign = "", digits = "", fraction = "", power] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short) ?? [];
  if (power === undefined) return short;
  const shift = Number(power);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${digits}${fraction}`;
  return `${sign}${digits}${fraction}${"0".repeat(shift - fraction.length)}`;
}

/** A share as the per cent that the spreadsheet shows: 0.125 is "12.5%". */
export function percentText(value: number): string {
  return `${numberText(Number((value * 100).toPrecision(15)))}%`;
}
