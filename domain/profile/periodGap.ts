import type { PeriodGap } from "../contract/areaProfile.ts";
import type { Gap } from "../contract/gap.ts";

/** What an area came to in one period: all that a trend shows. */
export function periodGap(period: string, gap: Gap): PeriodGap {
  const { needStock, needPerYear, needMarker, placesInReach, unmet, gapScore } = gap;
  return { period, needStock, needPerYear, needMarker, placesInReach, unmet, gapScore, class: gap.class };
}
