import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import type { ReportHead } from "../../domain/contract/reportRun.ts";

/** What the thread beside is to make of a document: the PDF by its name, and every picture. */
export type BesideJob = {
  readonly document: ReportDocument;
  readonly about: Pick<ReportHead, "createdAt" | "software">;
  readonly pdf: string;
};

/** A file that is made. */
export type MadeBeside = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Is this what the thread is to make? Only `besideThread`'s starter asks it, so the outline is enough. */
export function isBesideJob(job: unknown): job is BesideJob {
  return typeof job === "object" && job !== null && "document" in job && "about" in job && "pdf" in job;
}

/** Is this what the thread says? */
export function isMadeBeside(told: unknown): told is MadeBeside {
  return typeof told === "object" && told !== null && "name" in told && "bytes" in told;
}
