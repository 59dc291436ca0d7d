import type { DatasetId } from "../../domain/contract/datasetId.ts";
import type { DryRunLine } from "../../domain/contract/dryRun.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Publishing } from "../../domain/contract/publishing.ts";
import type { Refusal } from "../store/refusal.ts";

/** A draft, and how it would be published. */
export type DryRunJob = {
  readonly partnership: PartnershipId;
  readonly dataset: DatasetId;
  readonly publishing: Readonly<Pick<Publishing, "holdOutBadRows" | "replaces" | "mode">>;
};

/** How far a dry run is. */
export type DryRunNews = Readonly<Omit<Extract<DryRunLine, { readonly type: "progress" }>, "type">>;

/** The line with the answer; or why the draft cannot be published so. A Refusal that is sent from a thread would lose all but its words. */
export type DryRunReply = Uint8Array | { readonly refused: Readonly<Pick<Refusal, "code" | "message" | "issues">> };

/** Is this what the thread of dry runs is asked? Only the server itself asks it, so the outline is enough. */
export function isDryRunJob(question: unknown): question is DryRunJob {
  return typeof question === "object" && question !== null && "dataset" in question && "publishing" in question;
}

/** Is this what the thread of dry runs answers? */
export function isDryRunReply(answer: unknown): answer is DryRunReply {
  return answer instanceof Uint8Array || (typeof answer === "object" && answer !== null && "refused" in answer);
}
