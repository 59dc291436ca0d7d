import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { ReportId } from "../../domain/contract/report.ts";
import type { ReportFormat } from "../../domain/contract/reportFormat.ts";

/** What the thread of files is asked: the head of a report or the document, as JSON, or a file of it, to be written to a path. */
export type FileJob = { readonly partnership: PartnershipId; readonly report: ReportId } & (
  | { readonly type: "head" }
  | { readonly type: "document" }
  | { readonly type: "file"; readonly format: ReportFormat; readonly path: string }
);

/** Is this what the thread of files is asked? Only the server itself asks it, so the outline is enough. */
export function isFileJob(question: unknown): question is FileJob {
  return typeof question === "object" && question !== null && "type" in question && "report" in question;
}
