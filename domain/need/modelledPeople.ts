import type { Figure } from "../contract/figure.ts";
import { modelFromIndex } from "./modelFromIndex.ts";
import type { YearlyNeedInput } from "./yearlyNeed.ts";

/** How strongly an index may sort people. Nobody knows; the people at all three are published as the interval. */
const spreads = [0.25, 0.5, 0.75];

/**
 * People by area from an index and the share of all adults who are in need: the value at the spread of the settings,
 * the interval from the lowest and highest of all spreads.
 */
export function modelledPeople(
  { indicator, figures, adults, settings }: YearlyNeedInput,
  shareOfAdults: number,
): Figure[] {
  const sign = indicator.direction === "higher is more need" ? 1 : -1;
  const index = figures.map((figure) => (figure === null || figure.value === null ? null : sign * figure.value));
  const allAdults = adults.reduce<number>(
    (sum, count, i) => (count === null || index[i] === null ? sum : sum + count),
    0,
  );
  const total = shareOfAdults * allAdults;
  const model = (spread: number) =>
    total > 0 ? modelFromIndex({ index, adults, total, spread }) : index.map(() => null);
  const value = model(settings.indexSpread);
  const others = spreads.filter((spread) => spread !== settings.indexSpread).map(model);
  return value.map((people, i): Figure => {
    const marker = figures[i]?.marker ?? null;
    if (people === null) return { value: null, lo: null, hi: null, marker: marker ?? (index[i] === null ? null : "x") };
    const all = [people, ...others.map((other) => other[i] ?? people)];
    return { value: people, lo: Math.min(...all), hi: Math.max(...all), marker };
  });
}
