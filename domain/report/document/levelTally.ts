import type { GapClass } from "../../contract/gap.ts";
import type { ReportRow, ScoredReportLevel } from "../../contract/reportRun.ts";
import type { Settings } from "../../contract/settings.ts";
import type { MapArea } from "../drawing/mapDrawing.ts";
import { classLook, fairShareLook } from "../drawing/rowLook.ts";
import { byFigure } from "./byFigure.ts";
import { type Changes, openChanges } from "./changes.ts";
import { foremost } from "./foremost.ts";

/** What a report says of the rows of one level: counts, the few rows it names, and how each area looks on the map. */
export type LevelTally = {
  readonly areas: number;
  readonly withheld: number;
  /** Names of withheld areas, the first ones in the order of the rows. */
  readonly withheldNames: readonly string[];
  readonly suppressed: number;
  /** Nobody is in need there: there is nothing to score. */
  readonly noNeed: number;
  /** Not known for any other reason. */
  readonly unknown: number;
  /** Of the areas shown. */
  readonly byClass: Readonly<Record<GapClass, number>>;
  readonly gaps: number;
  /** Gaps in at least 95 of 100 draws, and how many areas with a gap have draws at all. */
  readonly certainGaps: number;
  readonly drawnGaps: number;
  /** Most unmet people first. */
  readonly worst: readonly ReportRow[];
  readonly withUnmet: number;
  /** Least fair share first. */
  readonly shortest: readonly ReportRow[];
  readonly withIndex: number;
  readonly short: number;
  readonly better: number;
  /** Where need most outranks provision, of levels whose need is an index that counts nobody. */
  readonly mismatched: readonly ReportRow[];
  readonly withMismatch: number;
  /** Areas from which no place to learn can be reached. */
  readonly outOfReach: number;
  readonly changes: Changes;
  readonly mapped: readonly MapArea[];
};

/** Most areas that a table names; the rest stand in the spreadsheet. */
export const mostAreasNamed = 20;

/** Whether a level opens on fair shares: nearly all areas share one class, so classes tell them apart no more. Where nobody finds a place there is nothing to share. */
export function isByShare({ saturated, totals }: Pick<ScoredReportLevel, "saturated" | "totals">): boolean {
  return saturated !== null && totals.met !== 0;
}

/** Goes through the rows of a level once. It holds a few rows and, of each area, its look alone. */
export async function levelTally(
  level: ScoredReportLevel,
  rows: AsyncIterable<readonly ReportRow[]>,
  settings: Settings,
): Promise<LevelTally> {
  const byClass = { gap: 0, "gap and spare": 0, balanced: 0, "over-provided": 0, unknown: 0 };
  const count = {
    areas: 0,
    withheld: 0,
    suppressed: 0,
    noNeed: 0,
    unknown: 0,
    certainGaps: 0,
    drawnGaps: 0,
    withUnmet: 0,
  };
  const shares = { withIndex: 0, short: 0, better: 0, withMismatch: 0, outOfReach: 0 };
  const worst = foremost<ReportRow>(
    mostAreasNamed,
    byFigure(({ gap }) => gap.unmet, "most"),
  );
  const shortest = foremost<ReportRow>(
    mostAreasNamed,
    byFigure(({ gap }) => gap.fairShareIndex, "least"),
  );
  const mismatched = foremost<ReportRow>(
    mostAreasNamed,
    byFigure(({ gap }) => gap.rankMismatch, "most"),
  );
  const changes = openChanges();
  const withheldNames: string[] = [];
  const mapped: MapArea[] = [];
  const byShare = isByShare(level);
  for await (const part of rows) for (const row of part) add(row);
  return {
    ...count,
    ...shares,
    withheldNames,
    byClass,
    gaps: byClass.gap + byClass["gap and spare"],
    worst: worst.all(),
    shortest: shortest.all(),
    mismatched: mismatched.all(),
    changes: changes.found(),
    mapped,
  };

  function add(row: ReportRow): void {
    const { gap, sureness } = row;
    const { code, name, fairShareIndex: index } = gap;
    count.areas++;
    mapped.push({ code, name, ...(byShare ? fairShareLook(row, settings) : classLook(row)) });
    if (row.isWithheld) {
      count.withheld++;
      if (withheldNames.length < mostAreasNamed) withheldNames.push(name);
      return;
    }
    byClass[gap.class]++;
    if (gap.class === "unknown") count[whyUnknown(row)]++;
    if (gap.class === "gap" || gap.class === "gap and spare") {
      if (sureness?.type === "drawn") {
        count.drawnGaps++;
        if (sureness.certainClass !== null) count.certainGaps++;
      }
    }
    if (gap.unmet !== null && gap.unmet > 0 && gap.class !== "unknown") {
      count.withUnmet++;
      worst.add(row);
    }
    if (index !== null) {
      shares.withIndex++;
      if (index < settings.shortBelowIndex) shares.short++;
      if (index > settings.betterServedAboveIndex) shares.better++;
      shortest.add(row);
    }
    if (gap.rankMismatch !== null) {
      shares.withMismatch++;
      mismatched.add(row);
    }
    if (gap.flags.includes("no provision in reach")) shares.outOfReach++;
    changes.add(row);
  }
}

function whyUnknown({ gap }: ReportRow): "suppressed" | "noNeed" | "unknown" {
  if (gap.needPerYear === 0) return "noNeed";
  return gap.needMarker === "c" || gap.flags.includes("need suppressed") ? "suppressed" : "unknown";
}
