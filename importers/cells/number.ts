/** The number that a text spells, and whether it was written as a per cent (its value is then still the one written). Null when it is none. */
export function numberIn(text: string): { readonly value: number; readonly isPercent: boolean } | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", fraction = "", power = "", percent] = match;
  if (whole === "" && fraction === "") return null;
  const value = Number(`${whole.replace(/[^\d]/g, "")}${fraction}${power}`);
  if (!Number.isFinite(value)) return null;
  const isNegative = sign !== undefined && sign !== "" && sign !== "+";
  return { value: isNegative && value !== 0 ? -value : value, isPercent: percent !== undefined };
}

// A comma or a space may only part thousands: "1,234" and "12 345" are numbers, "2,5" is refused rather than guessed.
const pattern = /^([-+\u2212]?)\s?£?\s?(\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)?(\.\d+)?(e[+-]?\d{1,3})?\s?(%)?$/i;

/** Elsewhere in Europe 1.200 is twelve hundred, and files with semicolons come from there or from programs set so. We read a decimal point, and say so. */
export const maybeThousands = /^[1-9]\d{0,2}\.\d{3}$/;
