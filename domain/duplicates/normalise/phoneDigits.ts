/**
 * A phone number as its digits, written the way it is dialled in the country: “+44 (0)161 496 0000” and “0161 4960000” come out alike. The first of several; null where there are too few digits
 * to be a number. A leading zero that a spreadsheet has eaten is put back.
 */
export function phoneDigits(text: string): string | null {
  const first =
    allDigits(text).length > longest ? (text.split(between).find((part) => allDigits(part).length >= 7) ?? text) : text;
  const digits = allDigits(first.replace(extension, ""))
    .replace(/^(?:00|0?(?=44\d{9}))?44(?=0?[1-9]\d{8})0?/, "0")
    .replace(/^1(?=\d{10}$)/, "");
  if (digits.length < fewest || /^0+$/.test(digits)) return null;
  return digits.length === 10 && !digits.startsWith("0") ? `0${digits}` : digits;
}

const fewest = 6;
const longest = 14;
const between = /[/,;|\n]|\bor\b|\band\b/i;
const extension = /\s*(?:\bext?n?\b|\bextension\b|\bx(?=\s*\d)|#)[\s.:]*\d*.*$/i;

function allDigits(text: string): string {
  return text.replaceAll(/\D/g, "");
}
