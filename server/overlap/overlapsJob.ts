import type { GapPlan } from "../score/planGaps.ts";
import type { Draws } from "../score/sureJob.ts";

/** What is wanted: the sets that overlap under a plan, as the line of JSON that ends a stream; or such a line as lines of CSV (without the header). */
export type OverlapsJob =
  | ({ readonly type: "answer"; readonly plan: GapPlan } & Draws)
  | { readonly type: "csv"; readonly line: Uint8Array };

/** Is this what the thread of overlaps is asked? Only the server itself asks it, so the outline is enough. */
export function isOverlapsJob(question: unknown): question is OverlapsJob {
  return typeof question === "object" && question !== null && ("plan" in question || "line" in question);
}
