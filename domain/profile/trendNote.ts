import type { PeriodGap } from "../contract/areaProfile.ts";
import type { Indicator } from "../contract/indicator.ts";
import { counted } from "../score/words/counted.ts";

export type TrendNoteInput = {
  readonly indicator: Pick<Indicator, "title"> | null;
  readonly trend: readonly PeriodGap[];
  /** Periods with figures that are not shown: too many, or scored on other areas. */
  readonly leftOut: number;
};

/** Why there is no trend, or how to read the one there is: it is one indicator's alone, and places are today's in every period. */
export function trendNote({ indicator, trend, leftOut }: TrendNoteInput): string {
  if (indicator === null) return "There is no trend: no headline indicator gives need at this level.";
  const [first, ...later] = trend;
  if (first === undefined) return `There is no trend: “${indicator.title}” has no figures for these areas.`;
  if (later.length === 0) {
    return `There is no trend: “${indicator.title}” has figures for one period, ${first.period}. Another period can be added with its next file.`;
  }
  const breaks = trend.filter(({ needMarker }) => needMarker === "b").map(({ period }) => period);
  return [
    `The need is that of “${indicator.title}” in each period, and of no other indicator. Places, distances and settings are today’s in all of them, so a score changes here only because the need does, here or nearby.`,
    ...(breaks.length === 0
      ? []
      : [
          `The publisher marks a break in the series in ${breaks.join(", ")}: do not compare what lies before it with what comes after.`,
        ]),
    ...(leftOut === 0 ? [] : [`${counted(leftOut, moreWords)} not shown.`]),
  ].join(" ");
}

const moreWords = { one: "more period is", many: "more periods are" };
