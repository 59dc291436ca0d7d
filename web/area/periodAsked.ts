import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";

/** The period by which a question asks for what a level shows: none for the newest, as everybody asks for it. Which that is the server says: the trend leaves out periods whose need is known on other base areas. */
export function periodAsked({ period, isNewest }: Pick<ScoredLevel, "period" | "isNewest">): string | undefined {
  return period === null || isNewest ? undefined : period;
}
