import { type AreaKey, areaId } from "../../domain/contract/area.ts";
import { type Level, levels } from "../../domain/contract/level.ts";
import { contentKey } from "../score/contentKey.ts";
import type { Ground } from "../score/ground.ts";
import { sameKind } from "../score/linksBetween.ts";
import { type GapPlan, planGaps } from "../score/planGaps.ts";
import type { IndicatorRow } from "../store/read/indicatorsInForce.ts";
import { Refusal } from "../store/refusal.ts";
import { noSuchArea } from "./noSuchArea.ts";
import { periodsOf } from "./periodsOf.ts";

/** One level of a profile, with everything decided on which it rests. */
export type PlannedLevel = {
  readonly level: Level;
  readonly plan: GapPlan;
  /** The same question of every other period that its need has on the same base areas, oldest first. */
  readonly otherPeriods: readonly GapPlan[];
  readonly periodsLeftOut: number;
  /** Why it is another period than the one asked for; null where it is that one, or none was. */
  readonly instead: string | null;
  /** The period that is shown where none is asked for; null where nothing can be. */
  readonly opensOn: string | null;
};

/** One level of a profile, or why it cannot be scored. */
export type LevelPlan = PlannedLevel | { readonly level: Level; readonly because: string };

/** What a profile is to be made from. Two plans with one `key` have the same profile. */
export type ProfilePlan = {
  readonly key: string;
  readonly area: AreaKey;
  readonly ground: Pick<Ground, "partnership" | "snapshot">;
  readonly levels: readonly LevelPlan[];
  readonly indicators: readonly IndicatorRow[];
};

/** Decides on what an area's profile rests. A level whose need is not known for the period asked for has its usual one, and says so; a level that cannot be scored there says why; throws a Refusal where the study area has no such kind of area. */
export function planProfile(ground: Ground, area: AreaKey, period?: string): ProfilePlan {
  const { partnership, snapshot, indicators, kinds } = ground;
  if (!kinds.some((kind) => sameKind(kind, area))) throw new Refusal("not found", noSuchArea(area));
  const planned = levels.map((level) => planLevel(ground, level, area, period));
  const facts = planned.map((level) =>
    "plan" in level
      ? [level.plan.key, level.periodsLeftOut, level.otherPeriods.map(({ key }) => key), level.instead]
      : level,
  );
  return {
    key: contentKey([snapshot.id, "profile", areaId(area), facts]),
    area,
    ground: { partnership, snapshot },
    levels: planned,
    indicators,
  };
}

function planLevel(ground: Ground, level: Level, { areaType, vintage }: AreaKey, period?: string): LevelPlan {
  const ask = (of?: string) => planGaps(ground, { level, areaType, vintage, period: of });
  const asked = period === undefined ? undefined : planOrReason(() => ask(period));
  const usual = planOrReason(() => ask());
  const plan = asked === undefined || typeof asked === "string" ? usual : asked;
  if (typeof plan === "string") return { level, because: plan };
  const instead = typeof asked === "string" ? `${asked} The figures here are of ${plan.period ?? "no period"}.` : null;
  const opensOn = typeof usual === "string" ? null : usual.period;
  return { level, plan, ...periodsOf(ground, plan, ask), instead, opensOn };
}

/** The plan, or in a sentence why there is none. */
function planOrReason(plan: () => GapPlan): GapPlan | string {
  try {
    return plan();
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === "unusable") return fault.message;
    throw fault;
  }
}
