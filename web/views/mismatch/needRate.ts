import type { Gap } from "../../../domain/contract/gap.ts";

/** People in need a year of every 1,000 adults who live there: a rate, so that large and small areas can be compared. Null where need or adults are unknown, or nobody lives there. */
export function needRate({ needPerYear, adults }: Pick<Gap, "needPerYear" | "adults">): number | null {
  return needPerYear === null || adults === null || adults <= 0 ? null : (1000 * needPerYear) / adults;
}
