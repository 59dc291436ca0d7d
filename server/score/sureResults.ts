import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { DuplicateResults } from "../duplicates/duplicateResults.ts";
import type { OpenDatabase } from "../store/database.ts";
import { Refusal } from "../store/refusal.ts";
import { contentKey } from "./contentKey.ts";
import type { Ground, GroundOf } from "./ground.ts";
import { sameKind } from "./linksBetween.ts";
import { type GapPlan, type GapQuestion, planGaps } from "./planGaps.ts";
import { type Result, resultsOnce } from "./resultsOnce.ts";
import type { Draws, SureJob } from "./sureJob.ts";
import { thread } from "./thread.ts";

/** How sure scores are, as the line of JSON that ends a stream. Each is drawn once, in a thread of its own, so that draws never hold up scores. All throw a Refusal. */
export type SureResults = {
  readonly howSure: (question: GapQuestion & Draws & { readonly partnership: PartnershipId }) => Promise<Result>;
  /** The same for a plan that was made on this ground. */
  readonly ofPlan: (ground: Ground, plan: GapPlan, draws: Draws) => Result;
  readonly stop: () => Promise<void>;
};

const roomInBytes = 128 * 1024 * 1024;

/** Some 200 MB: the ends of four ranges are kept for each area, a tenth of all draws. All of England by LSOA may be drawn 1,800 times. */
const mostAreasDrawn = 60_000_000;

/** Answers from this database. */
export function sureResults(
  { url }: OpenDatabase,
  groundOf: GroundOf,
  { compared }: Pick<DuplicateResults, "compared">,
): SureResults {
  const drawing = thread<SureJob, Uint8Array>(new URL("./drawsThread.ts", import.meta.url), url, isBytes);
  const once = resultsOnce(roomInBytes);
  const ofPlan: SureResults["ofPlan"] = (ground, plan, { draws, seed }) => {
    refuseTooMany(ground, plan, draws);
    return once(contentKey([plan.key, "how sure", draws, seed]), async (watch) => {
      // What it says of itself counts listings, and this counts draws.
      await compared(plan, { signal: watch.signal });
      return drawing.ask({ plan, draws, seed }, watch);
    });
  };
  return {
    howSure: async (question) => {
      const ground = await groundOf(question.partnership);
      return ofPlan(ground, planGaps(ground, question), question);
    },
    ofPlan,
    stop: () => drawing.stop(),
  };
}

function refuseTooMany({ kinds }: Ground, { kind }: GapPlan, draws: number): void {
  const found = kinds.find((each) => sameKind(each, kind));
  if (found === undefined || found.areas * draws <= mostAreasDrawn) return;
  const most = Math.floor(mostAreasDrawn / found.areas).toLocaleString("en-GB");
  const many = `${found.areas.toLocaleString("en-GB")} ${areaTypeWords[kind.areaType].many}`;
  throw new Refusal("unusable", `${many} can be drawn ${most} times at most: more would not fit into memory.`);
}

function isBytes(answer: unknown): answer is Uint8Array {
  return answer instanceof Uint8Array;
}
