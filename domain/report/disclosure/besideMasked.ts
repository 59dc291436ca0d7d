import type { ReportRow } from "../../contract/reportRun.ts";

/**
 * A row that is shown in a report in which small numbers are withheld. It says nothing of shorter and longer reach, which the rule does not look at; and no rank where
 * any area is withheld, for holes in the order would show between whose numbers theirs lie.
 */
export function besideMasked(row: ReportRow, isAnyWithheld: boolean): ReportRow {
  const gap = { ...row.gap, shorterReach: null, longerReach: null };
  if (!isAnyWithheld) return { ...row, gap };
  const { sureness, before } = row;
  return {
    ...row,
    gap: { ...gap, rank: null },
    sureness:
      sureness?.type === "drawn" ? { ...sureness, rank: null, tiedWith: null, worstTenthShare: null } : sureness,
    before: before === null ? null : { ...before, rank: null },
  };
}
