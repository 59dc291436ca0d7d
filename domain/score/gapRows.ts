import type { Marker } from "../contract/figure.ts";
import type { Gap, GapAnswer } from "../contract/gap.ts";
import type { ReportSureness } from "../contract/reportRun.ts";
import type { HowSure } from "../contract/sureness.ts";
import { mostYears } from "./results/yearsToReach.ts";

/** The columns of our own export of gaps, in order. What is not known stays blank, never 0. */
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

/** One row for each area, in the order of the answer, as `gapRow` writes it. */
export function gapRows(answer: GapAnswer, sure: HowSure | null = null): GapRow[] {
  const drawn = new Map(sure?.areas.map(({ code, sureness }) => [code, sureness]));
  return answer.gaps.map((gap) => gapRow(gap, answer, drawn.get(gap.code) ?? null));
}

/** What all areas of an answer have in common. */
export type GapsAbout = Pick<GapAnswer, "level" | "period" | "needBasis" | "snapshot">;

/**
 * The row of one area. Figures to a millionth, which is past anything they can mean and hides binary fractions.
 * Need without a value shows its marker, `[c]`; bounds are of the yearly need; times past the longest that is told apart read “over 50”. The ranges are what nine draws in
 * ten lie between, blank where nothing was drawn; an area whose class no 95 in 100 draws agree on is flagged “not certain”.
 */
export function gapRow(gap: Gap, about: GapsAbout, sureness: ReportSureness | null): GapRow {
  return tidied(rowOf(gap, about, sureness));
}

function rowOf(gap: Gap, answer: GapsAbout, sureness: ReportSureness | null): GapRow {
  const marker = gap.needMarker === null ? null : marked(gap.needMarker);
  const drawn = sureness?.type === "drawn" ? sureness : null;
  const flags = drawn !== null && drawn.certainClass === null ? [...gap.flags, "not certain"] : gap.flags;
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
    need_lo: gap.needLo,
    need_hi: gap.needHi,
    need_marker: marker,
    need_basis: answer.needBasis,
    places_in_reach: gap.placesInReach,
    met: gap.met,
    unmet: gap.unmet,
    unmet_lo: drawn?.unmet.low ?? null,
    unmet_hi: drawn?.unmet.high ?? null,
    unmet_structural: gap.structural,
    unmet_signpostable: gap.signpostable,
    gap_score: gap.gapScore,
    gap_lo: drawn?.gapScore?.low ?? null,
    gap_hi: drawn?.gapScore?.high ?? null,
    gap_score_after_online: gap.gapScoreAfterOnline,
    spare_share: gap.spareShare,
    fair_share_index: gap.fairShareIndex,
    class: gap.class,
    years_to_reach_everyone: gap.yearsToReachEveryone === mostYears ? `over ${mostYears}` : gap.yearsToReachEveryone,
    rank: gap.rank,
    rank_p05: drawn?.rank?.low ?? null,
    rank_p95: drawn?.rank?.high ?? null,
    flags: flags.length === 0 ? null : flags.join("; "),
    snapshot: answer.snapshot,
  };
}

function tidied(row: GapRow): GapRow {
  const tidy: Record<GapColumn, GapRow[GapColumn]> = { ...row };
  for (const column of gapColumns) {
    const cell = row[column];
    if (typeof cell === "number" && !Number.isInteger(cell)) tidy[column] = Number(cell.toFixed(6));
  }
  return tidy;
}

/** A marker as the Analysis Function writes it. */
export function marked(marker: Marker): string {
  return `[${marker}]`;
}
