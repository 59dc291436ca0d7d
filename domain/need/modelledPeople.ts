import type { Figure } from "../contract/figure.ts";
import type { ControlTotal } from "../contract/settings.ts";
import { adultsRanked } from "./adultsRanked.ts";
import { modelFromIndex } from "./modelFromIndex.ts";
import { risingIndex } from "./risingIndex.ts";
import type { YearlyNeedInput } from "./yearlyNeed.ts";

/** How strongly an index may sort people. Nobody knows; the people at all three are published as the interval. */
const spreads = [0.25, 0.5, 0.75];

/**
 * People by area from an index and the share of all adults who are in need: the value at the spread of the settings, the interval from
 * the lowest and highest of all spreads and of the share's own bounds. Without those the interval is too narrow, most of all in
 * the middle of the ranks, where the spread changes little.
 */
export function modelledPeople(
  { indicator, figures, adults, settings }: YearlyNeedInput,
  control: ControlTotal,
): Figure[] {
  const index = risingIndex({ indicator, figures });
  const allAdults = adultsRanked(index, adults);
  const model = (spread: number, share: number) => {
    const total = share * allAdults;
    return total > 0 ? modelFromIndex({ index, adults, total, spread }) : index.map(() => null);
  };
  const [spread, share] = [settings.indexSpread, control.share];
  const shares = new Set([share, control.lo ?? share, control.hi ?? share]);
  const value = model(spread, share);
  const others = [...shares].flatMap((each) =>
    [...new Set([spread, ...spreads])]
      .filter((other) => other !== spread || each !== share)
      .map((other) => model(other, each)),
  );
  return value.map((people, i): Figure => {
    const marker = figures[i]?.marker ?? null;
    if (people === null) return { value: null, lo: null, hi: null, marker: marker ?? (index[i] === null ? null : "x") };
    const possible = [people, ...others.map((other) => other[i] ?? people)];
    return { value: people, lo: Math.min(...possible), hi: Math.max(...possible), marker };
  });
}
