import type { Level } from "../../domain/contract/level.ts";
import type { InsideQuestion } from "../../domain/contract/ownArea.ts";
import type { Partnership } from "../../domain/contract/partnership.ts";
import type { HowListingsCount } from "../duplicates/howListingsCount.ts";
import type { NeedConditions } from "../store/read/needInForce.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";
import type { ShapePlan } from "./readShapeJob.ts";

/** A list that may be as long as the country has areas, with everything decided on which it rests. */
export type ListJob =
  | { readonly type: "shapes"; readonly plan: ShapePlan }
  | { readonly type: "offers"; readonly plan: OfferPlan }
  | { readonly type: "need"; readonly plan: NeedConditions }
  | { readonly type: "areas inside"; readonly plan: InsidePlan };

/** Offers of a snapshot that lie in or around the study area of its partnership. */
export type OfferPlan = {
  readonly snapshot: Snapshot;
  readonly listings: HowListingsCount;
  readonly level: Level | undefined;
};

/** An outline, and the study area whose areas are looked for inside it. */
export type InsidePlan = InsideQuestion & { readonly partnership: Partnership };

/** Is this what the thread of lists is asked? Only the server itself asks it, so the outline is enough. */
export function isListJob(question: unknown): question is ListJob {
  return typeof question === "object" && question !== null && "type" in question && "plan" in question;
}
