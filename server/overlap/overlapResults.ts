import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { overlapColumns } from "../../domain/overlap/overlapRows.ts";
import type { DuplicateResults } from "../duplicates/duplicateResults.ts";
import { contentKey } from "../score/contentKey.ts";
import { byteOrderMark, csvLine } from "../../exporters/table/csvLine.ts";
import type { LongFile } from "../score/gapResults.ts";
import type { GroundOf } from "../score/ground.ts";
import { type GapPlan, type GapQuestion, planGaps } from "../score/planGaps.ts";
import { type Result, resultsOnce } from "../score/resultsOnce.ts";
import type { Draws } from "../score/sureJob.ts";
import { thread } from "../score/thread.ts";
import type { OpenDatabase } from "../store/database.ts";
import { oneWay } from "./oneWay.ts";
import type { OverlapsJob } from "./overlapsJob.ts";

/** Offers that overlap, as bytes ready to send. Each question is worked out once, in a thread of its own, so that nobody else waits for it. All throw a Refusal. */
export type OverlapResults = {
  /** The line of JSON that ends a stream. */
  readonly answer: (question: Asked) => Promise<Result>;
  readonly csv: (question: Asked) => Promise<LongFile>;
  readonly stop: () => Promise<void>;
};

type Asked = GapQuestion & Draws & { readonly partnership: PartnershipId };

const roomInBytes = 64 * 1024 * 1024;

/** Answers from this database. */
export function overlapResults(
  { url }: OpenDatabase,
  groundOf: GroundOf,
  { compared }: Pick<DuplicateResults, "compared">,
): OverlapResults {
  const looking = thread<OverlapsJob, Uint8Array>(new URL("./overlapsThread.ts", import.meta.url), url, isBytes);
  const once = resultsOnce(roomInBytes);
  const answerTo = (plan: GapPlan, { draws, seed }: Draws): Result =>
    once(contentKey([plan.key, "overlaps", draws, seed]), async (watch) => {
      const { earlier, later } = oneWay(watch);
      await compared(plan, earlier);
      return looking.ask({ type: "answer", plan, draws, seed }, later);
    });
  const planned = async (question: Asked) => planGaps(await groundOf(question.partnership), question);
  return {
    answer: async (question) => answerTo(await planned(question), question),
    csv: async (question) => {
      const plan = await planned(question);
      const answer = answerTo(plan, question);
      const lines = once(contentKey([answer.key, "csv"]), async (watch) =>
        looking.ask({ type: "csv", line: await answer.bytes(watch) }, watch),
      );
      const header = new TextEncoder().encode(byteOrderMark + csvLine(overlapColumns));
      const { areaType, vintage } = plan.kind;
      return {
        key: lines.key,
        fileName: `overlaps-${plan.partnership.id}-${plan.level}-by-${areaType.replace("_", "-")}-${vintage}.csv`,
        bytes: async (watch) => [header, await lines.bytes(watch)],
      };
    },
    stop: () => looking.stop(),
  };
}

function isBytes(answer: unknown): answer is Uint8Array {
  return answer instanceof Uint8Array;
}
