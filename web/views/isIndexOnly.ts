import type { GapAnswer } from "../../domain/contract/gap.ts";

/** Whether need is an index with no total behind it: areas can be ranked, and no figure of people stands anywhere. */
export function isIndexOnly({ gaps }: Pick<GapAnswer, "gaps">): boolean {
  return (
    gaps.some(({ rankMismatch }) => rankMismatch !== null) && gaps.every(({ needPerYear }) => needPerYear === null)
  );
}
