import type { WantedColumns } from "../../domain/columns/columnsOf.ts";
import { type DuplicateTotals, duplicateTotalsSchema } from "../../domain/contract/duplicates.ts";
import type { Level } from "../../domain/contract/level.ts";
import { ownKind } from "../../domain/contract/ownArea.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { gapColumns } from "../../domain/score/gapRows.ts";
import { measureColumns } from "../../domain/score/measures/measureRows.ts";
import type { AreaKey } from "../../domain/contract/area.ts";
import type { ProfileJob } from "../profile/profileJob.ts";
import { noSuchArea as noSuchAreaAt } from "../profile/noSuchArea.ts";
import { planProfile } from "../profile/profilePlan.ts";
import type { DuplicateResults } from "../duplicates/duplicateResults.ts";
import type { OpenDatabase } from "../store/database.ts";
import { Refusal } from "../store/refusal.ts";
import { kindsOfCodes } from "../store/read/kindsOfCodes.ts";
import { bySize } from "./chooseNeed.ts";
import { contentKey } from "./contentKey.ts";
import { byteOrderMark, csvLine } from "../../exporters/table/csvLine.ts";
import { type GapJob, type GapReply, type GapWish, isGapReply } from "./gapJob.ts";
import type { Ground, GroundOf } from "./ground.ts";
import { type Kind, sameKind } from "./linksBetween.ts";
import { type GapPlan, type GapQuestion, planGaps } from "./planGaps.ts";
import { plansOfAllLevels } from "./plansOfAllLevels.ts";
import { type Result, resultsOnce } from "./resultsOnce.ts";
import type { Draws } from "./sureJob.ts";
import type { SureResults } from "./sureResults.ts";
import { thread, type Watch } from "./thread.ts";

/** Gap answers as bytes ready to send. Each is worked out once, in a thread of its own, and kept as long as there is room. All throw a Refusal. */
export type GapResults = {
  readonly answer: (question: Asked) => Promise<Result>;
  /** The same by columns, all or some of them. */
  readonly columns: (question: Asked, wanted: WantedColumns) => Promise<Result>;
  readonly csv: (question: AskedForAll) => Promise<LongFile>;
  readonly area: (question: Asked, code: string) => Promise<Result>;
  /** Everything behind one area's score. */
  readonly why: (question: Asked, code: string) => Promise<Result>;
  /** Everything about one area: its levels side by side, ranks, trend, and areas like it. */
  readonly profile: (partnership: PartnershipId, area: AreaKey, period?: string) => Promise<Result>;
  /** What the study area comes to at every level that can be scored. */
  readonly totals: (ground: Ground, question: Omit<GapQuestion, "level">) => readonly LevelTotals[];
  /** The classic measures of every area as CSV. */
  readonly measures: (question: Asked) => Promise<LongFile>;
  readonly stop: () => Promise<void>;
};

/** A file in pieces, to be sent one after the other: joined, they would be copied. */
export type LongFile = {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: (watch?: Watch) => Promise<readonly Uint8Array[]>;
};

/** What the study area comes to at a level, once it is worked out. */
export type LevelTotals = {
  readonly level: Level;
  readonly totals: (watch?: Watch) => Promise<DuplicateTotals>;
};

type Asked = GapQuestion & { readonly partnership: PartnershipId };
/** Without draws the ranges stay blank. */
type AskedForAll = Omit<Asked, "level"> & {
  readonly level?: Asked["level"] | undefined;
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
};

const roomInBytes = 128 * 1024 * 1024;

/** Answers from this database. */
export function gapResults(
  { url, db }: OpenDatabase,
  groundOf: GroundOf,
  sure: Pick<SureResults, "ofPlan">,
  { compared }: Pick<DuplicateResults, "compared">,
): GapResults {
  const scores = thread<GapJob | ProfileJob, GapReply>(new URL("./gapsThread.ts", import.meta.url), url, isGapReply);
  const once = resultsOnce(roomInBytes);

  const workOut = async (plan: GapPlan, wish: GapWish): Promise<Uint8Array> => {
    await compared(plan);
    const reply = await scores.ask({ plan, wish });
    if (reply === "no such area") throw new Refusal("not found", noSuchArea(plan, wish));
    return reply;
  };
  const resultOf = (plan: GapPlan, wish: GapWish): Result =>
    once(contentKey([plan.key, wish]), () => workOut(plan, wish));
  const csvOf = (ground: Ground, plan: GapPlan, drawn: Draws | null): Result => {
    const sureness = drawn === null ? null : sure.ofPlan(ground, plan, drawn);
    return once(contentKey([plan.key, "csv", drawn]), async (watch) =>
      workOut(plan, { type: "csv", sureness: sureness === null ? null : await sureness.bytes(watch) }),
    );
  };
  const planOfArea = async (question: Asked, code: string): Promise<GapPlan> => {
    const ground = await groundOf(question.partnership);
    const kind =
      question.areaType === undefined
        ? kindOf(ground, isOwn(ground, code) ? [ownKind] : await kindsOfCodes(db, [code]))
        : {};
    return planGaps(ground, { ...question, ...kind });
  };
  return {
    answer: async (question) => resultOf(planGaps(await groundOf(question.partnership), question), { type: "answer" }),
    columns: async (question, wanted) =>
      resultOf(planGaps(await groundOf(question.partnership), question), { type: "columns", wanted }),
    area: async (question, code) => resultOf(await planOfArea(question, code), { type: "area", code }),
    why: async (question, code) => resultOf(await planOfArea(question, code), { type: "why", code }),
    profile: async (partnership, area, period) => {
      const plan = planProfile(await groundOf(partnership), area, period);
      return once(plan.key, async () => {
        // One by one, so that whoever asks for something else meanwhile waits for one score and not for all.
        for (const level of plan.levels) {
          if (!("plan" in level)) continue;
          await resultOf(level.plan, { type: "totals" }).bytes();
          for (const other of level.otherPeriods) await resultOf(other, { type: "trend" }).bytes();
        }
        const reply = await scores.ask({ profile: plan });
        if (reply === "no such area") throw new Refusal("not found", noSuchAreaAt(area));
        return reply;
      });
    },
    totals: (ground, question) =>
      plansOfAllLevels(ground, question).map((plan) => {
        const { bytes } = resultOf(plan, { type: "totals" });
        const totals = async (watch?: Watch) =>
          duplicateTotalsSchema.parse(JSON.parse(new TextDecoder().decode(await bytes(watch))));
        return { level: plan.level, totals };
      }),
    measures: async (question) => {
      const plan = planGaps(await groundOf(question.partnership), question);
      const { key, bytes } = resultOf(plan, { type: "measures" });
      const header = new TextEncoder().encode(byteOrderMark + csvLine(measureColumns));
      return {
        key,
        fileName: fileNameOf("measures", [plan]),
        bytes: async (watch) => [header, await bytes(watch)],
      };
    },
    csv: async ({ level, draws, seed, ...question }) => {
      if (draws === undefined && seed !== undefined) throw new Refusal("unusable", seedWithoutDraws);
      const ground = await groundOf(question.partnership);
      const plans =
        level === undefined ? plansOfAllLevels(ground, question) : [planGaps(ground, { ...question, level })];
      const parts = plans.map((plan) =>
        csvOf(ground, plan, draws === undefined ? null : { draws, seed: seed ?? firstSeed }),
      );
      const header = new TextEncoder().encode(byteOrderMark + csvLine(gapColumns));
      return {
        key: contentKey(parts.map(({ key }) => key)),
        fileName: fileNameOf("gaps", plans),
        bytes: async (watch) => [header, ...(await Promise.all(parts.map(({ bytes }) => bytes(watch))))],
      };
    },
    stop: () => scores.stop(),
  };
}

const firstSeed = 1;
const seedWithoutDraws = "A seed is for draws: say with “draws” how many there are to be.";

/** Of what kind an area is whose code may stand for several: one that the study area has, the smallest, of the newest vintage. */
function kindOf({ kinds }: Ground, ofCode: readonly Kind[]): Kind | undefined {
  const own = kinds.filter((kind) => ofCode.some((other) => sameKind(kind, other))).toSorted(bySize)[0];
  return own === undefined ? undefined : { areaType: own.areaType, vintage: own.vintage };
}

/** Own areas are known by the ground alone. */
function isOwn({ ownAreas }: Ground, code: string): boolean {
  return ownAreas.some((area) => area.code === code);
}

function fileNameOf(what: "gaps" | "measures", plans: readonly GapPlan[]): string {
  const [first] = plans;
  const kinds = [...new Set(plans.map(({ kind }) => `${kind.areaType.replace("_", "-")}-${kind.vintage}`))];
  return `${what}-${first?.partnership.id}-${plans.map(({ level }) => level).join("-")}-by-${kinds.join("-")}.csv`;
}

function noSuchArea({ kind }: GapPlan, wish: GapWish): string {
  const code = "code" in wish ? wish.code : "";
  const which = kind.areaType === ownKind.areaType ? `own area ${code}` : `${kind.areaType} ${code} of ${kind.vintage}`;
  return `The study area has no ${which}.`;
}
