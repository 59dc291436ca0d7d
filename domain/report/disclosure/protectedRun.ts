import type { AreaCode } from "../../contract/area.ts";
import type { Level } from "../../contract/level.ts";
import type { ReportLevel, ReportRow, ScoredReportLevel } from "../../contract/reportRun.ts";
import type { ReportRun } from "../reportRun.ts";
import { besideMasked } from "./besideMasked.ts";
import { maskedLevel } from "./maskedLevel.ts";
import { maskedRow } from "./maskedRow.ts";
import { masksOf } from "./masksOf.ts";
import { roundedRow } from "./roundedRow.ts";
import { roundingBelow } from "./rounding.ts";

/**
 * The run as its own question wants it shared: with small numbers withheld and all others rounded, or as it was computed. Every reader of a run goes through here, so that no file can
 * say more than another. Rows must come in an order that no figure decides, or the place of a withheld one would tell of it.
 */
export async function protectedRun(run: ReportRun): Promise<ReportRun> {
  const { question, settings } = run.head;
  const { disclosure } = question;
  if (disclosure.type === "as computed") return run;
  const { below } = disclosure;
  const { saturationShare, yearsToClear } = settings;
  const about = { areaType: run.head.areaType, saturationShare, below, rounding: roundingBelow(below), yearsToClear };
  const codes = new Map<Level, ReadonlySet<AreaCode>>();
  const levels: ReportLevel[] = [];
  for (const level of run.head.levels) levels.push(level.type === "scored" ? await judged(level) : level);
  return { ...run, head: { ...run.head, levels }, rows: shown };

  async function judged(level: ScoredReportLevel): Promise<ScoredReportLevel> {
    const masks = await masksOf(run, level);
    codes.set(level.level, masks.areas);
    return maskedLevel(level, masks, about);
  }

  async function* shown(level: Level): AsyncGenerator<readonly ReportRow[]> {
    const kept = codes.get(level) ?? new Set<AreaCode>();
    for await (const rows of run.rows(level)) {
      yield rows.map((row) =>
        kept.has(row.gap.code) ? maskedRow(row) : besideMasked(roundedRow(row, about), kept.size > 0),
      );
    }
  }
}
