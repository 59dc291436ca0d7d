import type { GapClass } from "../../contract/gap.ts";
import type { ReportRow } from "../../contract/reportRun.ts";
import { byFigure } from "./byFigure.ts";
import { foremost } from "./foremost.ts";

/** What became of areas since what the report is set beside. */
export type Changes = {
  /** Areas whose class is known then and now. */
  readonly compared: number;
  readonly newGaps: number;
  readonly closedGaps: number;
  /** Where unmet people changed most, either way. */
  readonly moved: readonly ReportRow[];
  /** Areas whose unmet people are known then and now, and of these how many changed by a person or more. */
  readonly known: number;
  readonly changed: number;
};

/** Most areas that are named for how they changed. */
export const mostMovedNamed = 10;

/** Looks at rows one by one. */
export function openChanges(): { readonly add: (row: ReportRow) => void; readonly found: () => Changes } {
  const count = { compared: 0, newGaps: 0, closedGaps: 0, known: 0, changed: 0 };
  const moved = foremost<ReportRow>(
    mostMovedNamed,
    byFigure((row) => Math.abs(changeOf(row) ?? Number.NaN), "most"),
  );
  return {
    add: (row) => {
      const { gap, before } = row;
      if (before === null || row.isWithheld) return;
      if (gap.class !== "unknown" && before.class !== "unknown") {
        count.compared++;
        if (isGap(gap.class) && !isGap(before.class)) count.newGaps++;
        if (!isGap(gap.class) && isGap(before.class)) count.closedGaps++;
      }
      const change = changeOf(row);
      if (change === null) return;
      count.known++;
      if (Math.abs(change) < 1) return;
      count.changed++;
      moved.add(row);
    },
    found: () => ({ ...count, moved: moved.all() }),
  };
}

/** How many more people are unmet than before; null where either is unknown. */
export function changeOf({ gap, before }: Pick<ReportRow, "gap" | "before">): number | null {
  const was = before?.unmet ?? null;
  return gap.unmet === null || was === null ? null : gap.unmet - was;
}

function isGap(name: GapClass): boolean {
  return name === "gap" || name === "gap and spare";
}
