import type { Gap } from "../../domain/contract/gap.ts";
import { mostOffersNamed, type ReportRow, type ReportSureness } from "../../domain/contract/reportRun.ts";
import type { OffersReached } from "../../domain/score/reach/offersReached.ts";
import type { BeforeGap } from "./beforeOf.ts";

/** One area at one level, but for its offers: those of all areas at once would be too many to hold. */
export function rowOf(gap: Gap, sureness: ReportSureness | undefined, before: BeforeGap | undefined): ReportRow {
  return {
    gap,
    sureness: sureness ?? null,
    before: before === undefined ? null : figuresOf(before),
    offers: null,
    offersInReach: null,
    isWithheld: false,
  };
}

/** The row with the nearest offers in reach of its area, where that has a gap. */
export function withOffers(row: ReportRow, reached: OffersReached): ReportRow {
  const { gap } = row;
  if (gap.class !== "gap" && gap.class !== "gap and spare") return row;
  const { offers, inReach } = reached(gap, mostOffersNamed);
  return { ...row, offers, offersInReach: inReach };
}

function figuresOf({ gap, wasWithheld }: BeforeGap) {
  const { needPerYear, needMarker, placesInReach, unmet, gapScore, class: found, rank } = gap;
  return { needPerYear, needMarker, placesInReach, unmet, gapScore, class: found, rank, wasWithheld };
}
