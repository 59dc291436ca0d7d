import type { WantedColumns } from "../../domain/columns/columnsOf.ts";
import type { GapPlan } from "./planGaps.ts";

/**
 * What is wanted of an answer: all of it as JSON, by rows or by columns, its lines of CSV (without the header; `sureness` is the line of the draws, null where none were asked for), one area
 * with the offers in its reach or with all that is behind its score, lines of CSV with the classic measures, or only what the study area comes to.
 */
export type GapWish =
  | { readonly type: "answer" }
  | { readonly type: "columns"; readonly wanted: WantedColumns }
  | { readonly type: "csv"; readonly sureness: Uint8Array | null }
  | { readonly type: "area"; readonly code: string }
  | { readonly type: "why"; readonly code: string }
  | { readonly type: "measures" }
  | { readonly type: "totals" }
  /** Nothing: that the period is scored, for the profiles that come after. */
  | { readonly type: "trend" };

/** What the thread is asked. */
export type GapJob = { readonly plan: GapPlan; readonly wish: GapWish };

/** Bytes of JSON or CSV; or what stands in the way. */
export type GapReply = Uint8Array | "no such area";

/** Is this what the thread of scores is asked? Only the server itself asks it, so the outline is enough. */
export function isGapJob(question: unknown): question is GapJob {
  return typeof question === "object" && question !== null && "plan" in question && "wish" in question;
}

/** Is this what the thread of scores answers? */
export function isGapReply(answer: unknown): answer is GapReply {
  return answer instanceof Uint8Array || answer === "no such area";
}
