import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import {
  type ReportLine,
  type ReportProgress,
  type ReportQuestion,
  type ReportSummary,
  reportLineSchema,
  reportSinceSchema,
  reportSummarySchema,
} from "../../domain/contract/report.ts";
import { previewLineSchema, type ReportDocument, reportDocumentSchema } from "../../domain/contract/reportDocument.ts";
import { fileLineSchema, type ReportFormat } from "../../domain/contract/reportFormat.ts";
import { apiAddress, replyTo, request } from "./request.ts";
import { streamedAnswer } from "./streamedAnswer.ts";

/** What a partnership has kept, newest first. */
export const reportsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ["reports", partnership],
    queryFn: ({ signal }) => request(z.array(reportSummarySchema), "/reports", { partnership }, { signal }),
  });

/** A kept report as people read it. It never changes, so it is asked for once. */
export const reportDocumentQuery = (partnership: string, report: string) =>
  queryOptions({
    queryKey: ["report document", partnership, report],
    queryFn: ({ signal }) => request(reportDocumentSchema, `/reports/${report}/document`, { partnership }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What somebody who waits for long work hears, and how they give it up. */
export type Long = { readonly signal: AbortSignal; readonly onProgress: (progress: ReportProgress) => void };

/** Makes a report and keeps it. Giving up keeps nothing. */
export async function makeReport(partnership: string, question: ReportQuestion, long: Long): Promise<ReportSummary> {
  const response = await asked("/reports", partnership, question, long);
  return streamedAnswer(response, { ...words, schema: reportLineSchema, onProgress: told(long) });
}

/** The same report to look at, with nothing kept: as of when it was asked for, so it is asked for anew each time the page shows it. */
export const previewQuery = (partnership: string, question: ReportQuestion, onProgress: Long["onProgress"]) =>
  queryOptions({
    queryKey: ["report preview", partnership, question],
    queryFn: async ({ signal }): Promise<ReportDocument> => {
      const response = await asked("/reports/preview", partnership, question, { signal, onProgress });
      return streamedAnswer(response, { ...words, schema: previewLineSchema, onProgress: told({ onProgress }) });
    },
    gcTime: 0,
    retry: false,
  });

/** What has changed since a report was made, in sentences. */
export const reportSinceQuery = (partnership: string, report: string) =>
  queryOptions({
    queryKey: ["report since", partnership, report],
    queryFn: ({ signal }) => request(reportSinceSchema, `/reports/${report}/since`, { partnership }, { signal }),
  });

/** Has a file of a report made ready on the server, and says how large it is; the same file is then at `reportFileAddress`. */
export async function prepareFile(
  partnership: string,
  report: string,
  format: ReportFormat,
  { signal, onProgress }: Long,
): Promise<{ bytes: number }> {
  const response = await replyTo(`/reports/${report}/files/${format}/progress`, { partnership }, { signal });
  return streamedAnswer(response, { ...fileWords, schema: fileLineSchema, onProgress: told({ onProgress }) });
}

/** Where a file of a report is. */
export function reportFileAddress(partnership: string, report: string, format: ReportFormat): string {
  return apiAddress(`/reports/${report}/files/${format}`, { partnership });
}

const fileWords = {
  failed: "The file was not made",
  broken: "The server stopped before the file was made. Try again.",
};

const words = {
  failed: "The report was not made",
  broken: "The server stopped before the report was made. Nothing was kept. Try again.",
};

function asked(path: string, partnership: string, question: ReportQuestion, { signal }: Long): Promise<Response> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(question) };
  return replyTo(path, { partnership }, { ...init, signal });
}

function told({ onProgress }: Pick<Long, "onProgress">): (line: Progress) => void {
  return onProgress;
}

type Progress = Extract<ReportLine, { type: "progress" }>;
