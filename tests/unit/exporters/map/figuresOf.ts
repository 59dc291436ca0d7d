import type { Level } from "../../../../domain/contract/level.ts";
import type { ReportRun } from "../../../../domain/report/reportRun.ts";

/** Numbers to a millionth, as files have them. */
const millionth = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1e6) / 1e6;

/** What a map file must say of each area at a level, read straight from the rows: it shares no code with what writes the files. */
export async function figuresOf(run: ReportRun, level: Level): Promise<Map<string, Record<string, number | null>>> {
  const figures = new Map<string, Record<string, number | null>>();
  for await (const part of run.rows(level)) {
    for (const { gap, sureness } of part) {
      const drawn = sureness?.type === "drawn" ? sureness : null;
      const years = gap.yearsToReachEveryone;
      figures.set(gap.code, {
        need_stock: millionth(gap.needStock?.value),
        need_per_year: millionth(gap.needPerYear),
        need_lo: millionth(gap.needLo),
        need_hi: millionth(gap.needHi),
        places_in_reach: millionth(gap.placesInReach),
        met: millionth(gap.met),
        unmet: millionth(gap.unmet),
        unmet_lo: millionth(drawn?.unmet.low),
        unmet_hi: millionth(drawn?.unmet.high),
        unmet_structural: millionth(gap.structural),
        unmet_signpostable: millionth(gap.signpostable),
        gap_score: millionth(gap.gapScore),
        gap_lo: millionth(drawn?.gapScore?.low),
        gap_hi: millionth(drawn?.gapScore?.high),
        gap_score_after_online: millionth(gap.gapScoreAfterOnline),
        spare_share: millionth(gap.spareShare),
        fair_share_index: millionth(gap.fairShareIndex),
        // 50 stands for over 50, which is no number.
        years_to_reach_everyone: years === 50 ? null : millionth(years),
        rank: millionth(gap.rank),
        rank_p05: millionth(drawn?.rank?.low),
        rank_p95: millionth(drawn?.rank?.high),
      });
    }
  }
  return figures;
}
