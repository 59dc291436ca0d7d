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

/** Decides on what an area's profile rests. A level that cannot be scored there says why; throws a Refusal where the study area has no such kind of area. */
export function planProfile(ground: Ground, area: AreaKey): ProfilePlan {
  const { partnership, snapshot, indicators, kinds } = ground;
  if (!kinds.some((kind) => sameKind(kind, area))) throw new Refusal("not found", noSuchArea(area));
  const planned = levels.map((level) => planLevel(ground, level, area));
  const facts = planned.map((level) =>
    "plan" in level ? [level.plan.key, level.periodsLeftOut, level.otherPeriods.map(({ key }) => key)] : level,
  );
  return {
    key: contentKey([snapshot.id, "profile", areaId(area), facts]),
    area,
    ground: { partnership, snapshot },
    levels: planned,
    indicators,
  };
}

function planLevel(ground: Ground, level: Level, { areaType, vintage }: AreaKey): LevelPlan {
  const ask = (period?: string) => planGaps(ground, { level, areaType, vintage, period });
  try {
    const plan = ask();
    return { level, plan, ...periodsOf(ground, plan, ask) };
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === "unusable") return { level, because: fault.message };
    throw fault;
  }
}
