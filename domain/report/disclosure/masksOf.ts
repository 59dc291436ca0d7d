import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import type { ReportRun } from "../reportRun.ts";
import { type Masks, openJudgement } from "./openJudgement.ts";

/** What a run has to keep back at a level by its own question: nothing, where that wants figures as they were computed. The rows must be those that were kept, with every figure. */
export async function masksOf(run: ReportRun, level: ScoredReportLevel): Promise<Masks> {
  const judgement = openJudgement(level, run.head.question);
  for await (const rows of run.rows(level.level)) for (const row of rows) judgement.add(row);
  return judgement.masks();
}
