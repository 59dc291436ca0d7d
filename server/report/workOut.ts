import type { ReportHead, ReportLevel } from "../../domain/contract/reportRun.ts";
import type { ShapeJob } from "../score/shapeJob.ts";
import { gatherLevel } from "./gatherLevel.ts";
import { gatherShapes } from "./gatherShapes.ts";
import type { Gathering } from "./gathering.ts";
import type { LevelPlan } from "./planReport.ts";

/** What a report says but for its rows and outlines, which are stored: the slow part of a report. */
export type WorkedOut = { readonly levels: readonly ReportLevel[]; readonly outlines: ReportHead["outlines"] };

/** Works out all levels and the outlines of a report, and stores rows and outlines as they come. */
export async function workOut(of: Gathering, plans: readonly LevelPlan[], shapeJob: ShapeJob): Promise<WorkedOut> {
  const levels: ReportLevel[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one level after the other: together they would take three times the memory
  for (const plan of plans) levels.push(plan.type === "scored" ? await gatherLevel(of, plan) : plan);
  return { levels, outlines: await gatherShapes(of, shapeJob) };
}
