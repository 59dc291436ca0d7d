import type { PeriodGap } from "../../domain/contract/areaProfile.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import { periodGap } from "../../domain/profile/periodGap.ts";
import { boundedCache } from "../score/boundedCache.ts";
import type { GapPlan } from "../score/planGaps.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { PlannedLevel } from "./profilePlan.ts";
import type { Scoring } from "./profiles.ts";

/** What areas came to in every period. */
export type Trends = {
  /** Oldest first, from its gap in the period that is shown. */
  readonly trendOf: (planned: PlannedLevel, gap: Gap, database: OpenDatabase) => Promise<PeriodGap[]>;
  /** Scores one period beforehand. */
  readonly scorePeriod: (plan: GapPlan, database: OpenDatabase) => Promise<void>;
};

/** Remembers all areas of a period, but of their answers no more than a trend shows: 750,000 rows are all England's at three levels in seven periods, some 190 MB. */
export function trends({ scoredAnew }: Pick<Scoring, "scoredAnew">): Trends {
  const remembered = boundedCache<ReadonlyMap<string, PeriodGap>>(750_000, ({ size }) => size);
  const gapsOf = async (plan: GapPlan, database: OpenDatabase): Promise<ReadonlyMap<string, PeriodGap>> => {
    const gaps = remembered.find(plan.key) ?? byCode(plan, (await scoredAnew(plan, database)).answer.gaps);
    remembered.keep(plan.key, gaps);
    return gaps;
  };
  return {
    trendOf: async ({ plan: { period }, otherPeriods }, gap, database) => {
      const trend = period === null ? [] : [periodGap(period, gap)];
      for (const plan of otherPeriods) {
        const found = (await gapsOf(plan, database)).get(gap.code);
        if (found !== undefined) trend.push(found);
      }
      return trend.toSorted((one, other) => (one.period < other.period ? -1 : 1));
    },
    scorePeriod: async (plan, database) => {
      await gapsOf(plan, database);
    },
  };
}

function byCode({ period }: Pick<GapPlan, "period">, gaps: readonly Gap[]): Map<string, PeriodGap> {
  return new Map(period === null ? [] : gaps.map((gap) => [gap.code, periodGap(period, gap)]));
}
