/** The longest time that is told apart; it stands for "over 50 years". */
export const mostYears = 50;

/** Years until everyone in the stock has been reached at today's places. Null where either is unknown or the need is a yearly flow. */
export function yearsToReach(stock: number | null, metPerYear: number | null): number | null {
  if (stock === null || metPerYear === null) return null;
  if (stock === 0) return 0;
  return metPerYear > 0 ? Math.min(mostYears, stock / metPerYear) : mostYears;
}
