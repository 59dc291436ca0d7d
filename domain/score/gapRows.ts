import type { Marker } from "../contract/figure.ts";
import type { Gap, GapAnswer } from "../contract/gap.ts";
import { mostYears } from "./yearsToReach.ts";

/** The columns of our own export of gaps, in order. Those of scores that are not computed yet stay blank, never 0. */
export const gapColumns = [
  "area_code",
  "area_name",
  "area_type",
  "boundary_vintage",
  "level",
  "period",
  "adults",
  "need_stock",
  "need_per_year",
  "need_lo",
  "need_hi",
  "need_marker",
  "need_basis",
  "places_in_reach",
  "met",
  "unmet",
  "unmet_lo",
  "unmet_hi",
  "unmet_structural",
  "unmet_signpostable",
  "gap_score",
  "gap_lo",
  "gap_hi",
  "gap_score_after_online",
  "spare_share",
  "fair_share_index",
  "class",
  "years_to_reach_everyone",
  "rank",
  "rank_p05",
  "rank_p95",
  "flags",
  "snapshot",
] as const;
export type GapColumn = (typeof gapColumns)[number];

/** One cell: text or a number as they are, null for blank. Quoting, and keeping text from being read as a formula, is the writer's. */
export type GapRow = Readonly<Record<GapColumn, string | number | null>>;

/**
 * One row for each area, in the order of the answer. Figures to a millionth, which is past anything they can mean and hides binary fractions.
 * Need without a value shows its marker, `[c]`; bounds are of the yearly need; times past the longest that is told apart read “over 50”.
 */
export function gapRows(answer: GapAnswer): GapRow[] {
  return answer.gaps.map((gap) => tidied(gapRow(gap, answer)));
}

function gapRow(gap: Gap, answer: GapAnswer): GapRow {
  const marker = gap.needMarker === null ? null : marked(gap.needMarker);
  const yearly = (people: number | null | undefined) =>
    people === null || people === undefined ? null : people / answer.settings.yearsToClear;
  return {
    area_code: gap.code,
    area_name: gap.name,
    area_type: gap.areaType,
    boundary_vintage: gap.vintage,
    level: answer.level,
    period: answer.period,
    adults: gap.adults,
    need_stock: gap.needStock === null ? null : (gap.needStock.value ?? marker),
    need_per_year: gap.needPerYear ?? marker,
    need_lo: yearly(gap.needStock?.lo),
    need_hi: yearly(gap.needStock?.hi),
    need_marker: marker,
    need_basis: answer.needBasis,
    places_in_reach: gap.placesInReach,
    met: gap.met,
    unmet: gap.unmet,
    unmet_lo: null,
    unmet_hi: null,
    unmet_structural: null,
    unmet_signpostable: null,
    gap_score: gap.gapScore,
    gap_lo: null,
    gap_hi: null,
    gap_score_after_online: null,
    spare_share: gap.spareShare,
    fair_share_index: gap.fairShareIndex,
    class: gap.class,
    years_to_reach_everyone: gap.yearsToReachEveryone === mostYears ? `over ${mostYears}` : gap.yearsToReachEveryone,
    rank: gap.rank,
    rank_p05: null,
    rank_p95: null,
    flags: gap.flags.length === 0 ? null : gap.flags.join("; "),
    snapshot: answer.snapshot,
  };
}

function tidied(row: GapRow): GapRow {
  const cells = gapColumns.map((column) => {
    const cell = row[column];
    return [column, typeof cell === "number" ? Number(cell.toFixed(6)) : cell] as const;
  });
  return { ...row, ...Object.fromEntries(cells) };
}

/** A marker as the Analysis Function writes it. */
export function marked(marker: Marker): string {
  return `[${marker}]`;
}
