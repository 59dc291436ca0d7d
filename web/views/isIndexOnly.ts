import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";

/** What was found for these very areas: the whole page asks at every change, and of a country all areas must be looked at. */
const found = new WeakMap<readonly Gap[], boolean>();

/** Whether need is an index with no total behind it: areas can be ranked, and no figure of people stands anywhere. */
export function isIndexOnly({ gaps }: Pick<GapAnswer, "gaps">): boolean {
  const is = found.get(gaps) ?? isOnly(gaps);
  found.set(gaps, is);
  return is;
}

function isOnly(gaps: readonly Gap[]): boolean {
  return (
    gaps.some(({ rankMismatch }) => rankMismatch !== null) && gaps.every(({ needPerYear }) => needPerYear === null)
  );
}
