import type { ReportRow } from "../../contract/reportRun.ts";

/**
 * A row that is shown in a report in which small numbers are withheld. It says nothing of shorter and longer reach, which the rule does not look at. Where any area is withheld it has no rank, for
 * holes in the order would show between whose numbers theirs lie; and no spare share, for a place that one more person takes is missing in the spare shares of all around.
 */
export function besideMasked(row: ReportRow, isAnyWithheld: boolean): ReportRow {
  const gap = { ...row.gap, shorterReach: null, longerReach: null };
  if (!isAnyWithheld) return { ...row, gap };
  const { sureness, before } = row;
  return {
    ...row,
    gap: { ...gap, rank: null, spareShare: null },
    sureness:
      sureness?.type === "drawn" ? { ...sureness, rank: null, tiedWith: null, worstTenthShare: null } : sureness,
    before: before === null ? null : { ...before, rank: null },
  };
}
