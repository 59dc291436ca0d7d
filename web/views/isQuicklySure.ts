import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";

/** So many areas are drawn five hundred times in seconds. */
const mostAtOnce = 3000;

/** Whether the draws are few enough to begin by themselves. What counts is the areas that the scores are worked out on, not those shown. */
export function isQuicklySure(
  { totals, baseAreaType }: Pick<GapAnswer, "totals" | "baseAreaType">,
  kinds: readonly AreaTypeSummary[],
): boolean {
  const drawn = kinds.filter(({ areaType }) => areaType === baseAreaType).map(({ areas }) => areas);
  return Math.max(totals.areas, ...drawn) <= mostAtOnce;
}
