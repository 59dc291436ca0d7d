import type { Level } from "../../domain/contract/level.ts";
import type { InsideQuestion } from "../../domain/contract/ownArea.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { DuplicateResults } from "../duplicates/duplicateResults.ts";
import type { HowListingsCount } from "../duplicates/howListingsCount.ts";
import type { NeedConditions } from "../store/read/needInForce.ts";
import { contentKey } from "./contentKey.ts";
import type { Ground, GroundOf } from "./ground.ts";
import type { Kind } from "./linksBetween.ts";
import type { ListJob } from "./listJob.ts";
import { type Result, resultsOnce } from "./resultsOnce.ts";
import { shapePlanOf } from "./shapePlanOf.ts";
import { thread } from "./thread.ts";

/** Long lists as bytes ready to send, each made once in a thread of their own and kept as long as there is room. All throw a Refusal. */
export type ListResults = {
  /** GeoJSON of one kind of area. */
  readonly shapes: (wanted: Kind & Asked) => Promise<Result>;
  /** Offers in force nearby; without a level also venues without an offer. */
  readonly offers: (wanted: Asked & OffersAsked) => Promise<Result>;
  /** Need figures in force, as published. */
  readonly need: (wanted: Asked & Omit<NeedConditions, "partnership" | "datasets">) => Promise<Result>;
  /** Which areas lie inside an outline, and near its line. Nobody asks the same twice, so it is not kept. */
  readonly inside: (wanted: Asked & InsideQuestion) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
};

type Asked = { readonly partnership: PartnershipId };
type OffersAsked = { readonly level?: Level | undefined; readonly listings?: HowListingsCount | undefined };

const roomInBytes = 128 * 1024 * 1024;

/** Lists from this database. */
export function listResults(
  { url }: OpenDatabase,
  groundOf: GroundOf,
  { compared }: Pick<DuplicateResults, "compared">,
): ListResults {
  const lists = thread<ListJob, Uint8Array>(new URL("./listsThread.ts", import.meta.url), url, isBytes);
  const once = resultsOnce(roomInBytes);
  const resultOf = ({ snapshot }: Ground, job: ListJob, wanted: Asked): Result =>
    once(contentKey([snapshot.id, job.type, wanted]), async () => {
      if (job.type === "offers") await compared(job.plan);
      return lists.ask(job);
    });
  return {
    shapes: async (wanted) => {
      const ground = await groundOf(wanted.partnership);
      return resultOf(ground, { type: "shapes", plan: shapePlanOf(ground, wanted) }, wanted);
    },
    offers: async (wanted) => {
      const ground = await groundOf(wanted.partnership);
      const { level, listings = "counted once" } = wanted;
      return resultOf(ground, { type: "offers", plan: { snapshot: ground.snapshot, listings, level } }, wanted);
    },
    need: async (wanted) => {
      const ground = await groundOf(wanted.partnership);
      return resultOf(ground, { type: "need", plan: { ...wanted, datasets: ground.snapshot.datasets } }, wanted);
    },
    inside: async (wanted) => {
      const { partnership } = await groundOf(wanted.partnership);
      return lists.ask({ type: "areas inside", plan: { ...wanted, partnership } });
    },
    stop: () => lists.stop(),
  };
}

function isBytes(answer: unknown): answer is Uint8Array {
  return answer instanceof Uint8Array;
}
