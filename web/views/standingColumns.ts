import type { GapColumnName } from "../../domain/contract/gapColumns.ts";

/** What must be known of an area beside its figure to say how it stands: whose it is, and whether need is suppressed, doubtful or nought. */
export const standingColumns = [
  "code",
  "needPerYear",
  "needMarker",
  "flags",
] as const satisfies readonly GapColumnName[];
