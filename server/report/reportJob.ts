import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { ReportProgress, ReportQuestion } from "../../domain/contract/report.ts";
import type { Watch } from "../score/thread.ts";

/** A report that is to be made. */
export type ReportJob = {
  readonly partnership: PartnershipId;
  readonly question: ReportQuestion;
  /** The version of this software. */
  readonly software: string;
};

/** What the thread of reports is asked: one to be kept, or only to be looked at. */
export type ReportThreadJob = ReportJob & { readonly isPreview: boolean };

/** What somebody who waits for a report or a file of it may hear, and how they say that they wait no more. */
export type ReportWatch = Watch<ReportProgress>;

/** Is this what the thread of reports is asked? Only the server itself asks it, so the outline is enough. */
export function isReportJob(question: unknown): question is ReportThreadJob {
  return typeof question === "object" && question !== null && "question" in question && "isPreview" in question;
}
