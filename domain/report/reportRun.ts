import type { Level } from "../contract/level.ts";
import type { ReportHead, ReportRow, ReportShape } from "../contract/reportRun.ts";

/**
 * A kept report, as every format is written from it. Rows and outlines come a part at a time, in order of the answer and the same in every level, so that a whole
 * country never stands in memory at once; what is withheld is null in them already.
 */
export type ReportRun = {
  readonly head: ReportHead;
  readonly rows: (level: Level) => AsyncIterable<readonly ReportRow[]>;
  readonly shapes: () => AsyncIterable<readonly ReportShape[]>;
};
