/** Where each period stands on the way from the first (0) to the last (1): by year where all begin with different ones, so that a missing year is a wider step; else one step each. */
export function periodPlaces(periods: readonly string[]): Map<string, number> {
  const years = periods.map((period) => Number(/^\d{4}/.exec(period)?.[0] ?? Number.NaN));
  const isDated = years.every((year) => !Number.isNaN(year)) && new Set(years).size === years.length;
  const steps = isDated ? years : periods.map((_, place) => place);
  const [first, last] = [Math.min(...steps), Math.max(...steps)];
  return new Map(
    periods.map((period, place) => [period, last > first ? ((steps[place] ?? first) - first) / (last - first) : 0.5]),
  );
}
