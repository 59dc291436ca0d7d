import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";

/** The period by which a question asks for what a level shows: none for the one that it opens on, as everybody asks for it. Which that is the server says: it need not be the newest. */
export function periodAsked({ period, opensOn }: Pick<ScoredLevel, "period" | "opensOn">): string | undefined {
  return period === null || period === opensOn ? undefined : period;
}
