import type { FastifyInstance } from "fastify";
import { type ReportLine, reportLineSchema, type ReportSummary } from "../../../domain/contract/report.ts";
import { type ReportHead, reportHeadSchema, type ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import type { Level } from "../../../domain/contract/level.ts";

/** A question about all wards of Vale at the essential level, unless something else is said. */
export function question(said: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    title: "Vale for the board",
    areaType: "ward",
    vintage: "2023",
    areas: null,
    levels: ["essential"],
    period: null,
    ...said,
  };
}

/** Asks Vale, or another partnership, for a report and gives the reply as it is. */
export function asking(app: FastifyInstance, said: Readonly<Record<string, unknown>> = {}, partnership = "vale") {
  return app.inject({ method: "POST", url: `/api/v1/reports?partnership=${partnership}`, payload: question(said) });
}

/** The lines of a reply. */
export function linesIn(body: string): ReportLine[] {
  return body
    .trimEnd()
    .split("\n")
    .map((line) => reportLineSchema.parse(JSON.parse(line)));
}

/** Makes a report and gives it as lists show it. */
export async function made(
  app: FastifyInstance,
  said: Readonly<Record<string, unknown>> = {},
  partnership = "vale",
): Promise<ReportSummary> {
  const { body, statusCode } = await asking(app, said, partnership);
  if (statusCode !== 200) throw new Error(body);
  const last = linesIn(body).at(-1);
  if (last?.type !== "answer") throw new Error(JSON.stringify(last));
  return last.answer;
}

/** A report but for its rows. */
export async function headOf(app: FastifyInstance, id: string, partnership = "vale"): Promise<ReportHead> {
  const { body } = await app.inject(`/api/v1/reports/${id}?partnership=${partnership}`);
  return reportHeadSchema.parse(JSON.parse(body));
}

/** One scored level of a report. */
export function scoredLevel(head: ReportHead, level: Level = "essential"): ScoredReportLevel {
  const found = head.levels.find((each) => each.level === level);
  if (found?.type !== "scored") throw new Error(`${level} is not scored: ${JSON.stringify(found)}`);
  return found;
}

/** Everything in the parts of a report, in order. */
export async function allOf<Row>(parts: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const some of parts) all.push(...some);
  return all;
}
