/** A value with every number in it, however deep, rounded to so many decimals; null leaves it as it is. */
export function rounded(value: unknown, decimals: number | null): unknown {
  if (decimals === null || value === null) return value;
  if (typeof value === "number") return roundedNumber(value, 10 ** decimals);
  if (Array.isArray(value)) return value.map((one) => rounded(one, decimals));
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rounded(one, decimals)]));
}

/** Numbers so large that they have no such decimals are left alone. Minus nought becomes nought, as JSON has it. */
function roundedNumber(value: number, scale: number): number {
  const scaled = value * scale;
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / scale + 0 : value;
}
