import type { GapPlan } from "./planGaps.ts";

/** How many draws are asked for, and from which seed. */
export type Draws = { readonly draws: number; readonly seed: number };

/** What the thread of draws is asked: how sure the answer to a plan is. */
export type SureJob = Draws & { readonly plan: GapPlan };

/** Is this what the thread of draws is asked? Only the server itself asks it, so the outline is enough. */
export function isSureJob(question: unknown): question is SureJob {
  return typeof question === "object" && question !== null && "plan" in question && "draws" in question;
}
