/**
 * A postcode and how far it reaches. `whole` is one that names a few doors (a full UK postcode); any other names at most a part of a town and never by itself the same place. `district` is
 * its first part, or all but the last two signs of a postcode of another country.
 */
export type Postcode = { readonly text: string; readonly whole: boolean; readonly district: string };

/** A postcode in capitals without blanks, with letters and figures that are taken for each other put right (O and 0, I and 1) where the shape of a UK postcode tells; null where there is none. */
export function postcodeParts(text: string): Postcode | null {
  const letters = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  if (letters.length < 2 || letters.length > 10 || !/\d/.test(letters)) return null;
  const mended = `${outward(letters.slice(0, -3))}${figure(letters.slice(-3, -2))}${letters.slice(-2).replaceAll(/./g, letter)}`;
  if (whole.test(mended)) return { text: mended, whole: true, district: mended.slice(0, -3) };
  if (isDistrict(letters)) return { text: letters, whole: false, district: letters };
  const national = letters.replace(/^(\d{5})\d{4}$/, "$1");
  return { text: national, whole: false, district: national.slice(0, Math.max(2, national.length - 2)) };
}

/** Whether a postcode in capitals is the first part of a UK one alone: M14. */
export function isDistrict(letters: string): boolean {
  return district.test(letters);
}

/** A UK postcode that stands within a longer text, as an address that ends with it. */
export const postcodeWithin = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

const whole = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;
const district = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const figures: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", S: "5", B: "8", Z: "2" };
const lettersFor: Readonly<Record<string, string>> = { "0": "O", "1": "I", "5": "S", "8": "B" };

function figure(sign: string): string {
  return figures[sign] ?? sign;
}

function letter(sign: string): string {
  return lettersFor[sign] ?? sign;
}

// The first part begins with a letter, and one of its next two signs is a figure.
function outward(signs: string): string {
  const first = letter(signs.slice(0, 1));
  const rest = signs.slice(1);
  return first + (/\d/.test(rest) ? rest : rest.slice(0, -1) + figure(rest.slice(-1)));
}
