import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";

/** The period by which a question asks for what a level shows: none for the newest, as everybody asks for it. The trend has every period there is, oldest first. */
export function periodAsked({ period, trend }: Pick<ScoredLevel, "period" | "trend">): string | undefined {
  const newest = trend.at(-1);
  return period === null || newest === undefined || newest.period === period ? undefined : period;
}
