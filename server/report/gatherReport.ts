import type { ReportId, ReportQuestion } from "../../domain/contract/report.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { CountedOffers } from "../duplicates/countedOffers.ts";
import { readGround } from "../score/ground.ts";
import { readShapeJob } from "../score/readShapeJob.ts";
import { shapePlanOf } from "../score/shapePlanOf.ts";
import type { Database } from "../store/database.ts";
import { basisOf } from "../store/dataset/basisOf.ts";
import { keepPackedParts } from "../store/report/keepPackedParts.ts";
import { type KeptReport, keptReport } from "../store/report/keptReport.ts";
import { sourcesBehind } from "../store/report/sourcesBehind.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { changesSince } from "./changesSince.ts";
import { chosenAreas } from "./chosenAreas.ts";
import { type Gathering, reportDraws } from "./gathering.ts";
import { weightOfLevel } from "./gatherLevel.ts";
import { weightOfShapes } from "./gatherShapes.ts";
import type { GivingUp } from "./givenUpWhen.ts";
import type { Previewed } from "./lastPreview.ts";
import { planReport } from "./planReport.ts";
import { progressWay } from "./progressWay.ts";
import type { ReportWatch } from "./reportJob.ts";
import { refuseLooserRule } from "./refuseLooserRule.ts";
import { refuseOtherKind } from "./refuseOtherKind.ts";
import { reportRunOf } from "./reportRunOf.ts";
import { type WorkedOut, workOut } from "./workOut.ts";

/** What a report is gathered from. `read` sees one moment; what is stored through `write` stands once its transaction ends. */
export type ToGather = {
  readonly id: ReportId;
  readonly partnership: PartnershipId;
  readonly question: ReportQuestion;
  readonly software: string;
  readonly snapshot: Snapshot;
  readonly read: Database;
  readonly write: Database;
  readonly offersOf: CountedOffers;
  readonly givingUp: GivingUp;
  /** A preview of the same question on the same snapshot: then nothing is worked out again. */
  readonly previewed: Previewed | undefined;
};

/** Works out everything that a report says, as things stood at one moment, and stores its rows and outlines as they come. Throws a Refusal, before it says anything, where the question cannot be answered. */
export async function gatherReport(from: ToGather, { onProgress }: ReportWatch): Promise<KeptReport> {
  const { id, question, read, snapshot } = from;
  const { areaType, vintage, compare } = question;
  const ground = await readGround(read, snapshot);
  const plans = planReport(ground, question);
  const before = compare.type === "report" ? await keptReport(read, from.partnership, compare.id) : null;
  refuseOtherKind({ areaType, vintage }, before?.head ?? null);
  refuseLooserRule(question.disclosure, before?.head.question.disclosure ?? null);
  const shapeJob = await readShapeJob(read, shapePlanOf(ground, { areaType, vintage }));
  const chosen = chosenAreas(question, shapeJob.names);
  const weight = plans.filter(({ type }) => type === "scored").length * weightOfLevel + weightOfShapes;
  const way = progressWay(weight, onProgress ?? (() => {}));
  const earlier = before === null ? null : reportRunOf(read, before.head);
  const of: Gathering = { ...from, ground, chosen, earlier, way };

  const { levels, outlines } =
    from.previewed === undefined ? await workOut(of, plans, shapeJob) : await storeAgain(of, from.previewed, weight);
  const { partnership, settings, settingsVersion, decisions } = snapshot;
  const head = {
    id,
    partnership: { id: partnership.id, name: partnership.name, isDemo: partnership.isDemo },
    question,
    createdAt: new Date().toISOString(),
    software: from.software,
    snapshot: snapshot.id,
    settings,
    settingsVersion,
    areaType,
    vintage,
    areas: chosen.size,
    outlines,
    draws: reportDraws.draws,
    seed: reportDraws.seed,
    levels: [...levels],
    sources: await sourcesBehind(read, { partnership, datasets: snapshot.datasets }),
    decisionsOnListings: decisions.length,
    changedSince:
      before === null
        ? null
        : await changesSince(read, partnership.id, {
            basis: before.basis,
            snapshot: before.head.snapshot,
            now: snapshot.id,
          }),
  };
  return { head, basis: await basisOf(read, partnership.id) };
}

async function storeAgain(
  { id, write, ground, way }: Gathering,
  { parts, workedOut }: Previewed,
  weight: number,
): Promise<WorkedOut> {
  way.piece("Storing what the preview showed", weight);
  await keepPackedParts(write, { partnership: ground.partnership.id, report: id }, parts);
  return workedOut;
}
