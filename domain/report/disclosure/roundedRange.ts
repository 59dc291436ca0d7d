import type { Range } from "../../contract/sureness.ts";
import { type Scored, shareOf } from "./roundedPeople.ts";
import type { Rounding } from "./rounding.ts";

/** A range of people rounded outwards, so that it holds what it held and the rounded figure too. */
export function roundedRange({ low, high }: Range, { down, up }: Rounding): Range {
  return { low: down(low), high: up(high) };
}

/** A range of scores, worked out from people that are rounded outwards: of the need that the scores are shares of. Null where that is not known. */
export function roundedScores(range: Range | null, { exact, rounded }: Scored, rounding: Rounding): Range | null {
  if (range === null || exact === null) return null;
  const people = roundedRange({ low: (range.low * exact) / 100, high: (range.high * exact) / 100 }, rounding);
  const [low, high] = [shareOf(people.low, rounded), shareOf(people.high, rounded)];
  return low === null || high === null ? null : { low, high: Math.min(100, high) };
}
