/** A value with every number in it, however deep, rounded to so many decimals; null leaves it as it is. */
export function rounded(value: unknown, decimals: number | null): unknown {
  if (decimals === null || value === null) return value;
  if (typeof value === "number") return roundedNumber(value, decimals);
  if (Array.isArray(value)) return value.map((one) => rounded(one, decimals));
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rounded(one, decimals)]));
}

/** A number to so many decimals. Those so large that they have none are left alone. Minus nought becomes nought, as JSON has it. */
export function roundedNumber(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = value * scale;
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / scale + 0 : value;
}
