import { officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { Ground } from "../score/ground.ts";
import { sameKind } from "../score/linksBetween.ts";
import { type GapPlan, type GapQuestion, planGaps } from "../score/planGaps.ts";
import { Refusal } from "../store/refusal.ts";

/** A plan, or why there is none (null: no need is known). */
export type Planned =
  | { readonly plan: GapPlan; readonly why: null }
  | { readonly plan: null; readonly why: string | null };

/** More areas than this nobody looks through one by one. */
const mostAreas = 2000;

/**
 * On which areas a level's scores are compared: those that the score is given for when no kind is named, and where there are over 2,000 of them, districts if they can be
 * scored, else the smallest kind that has fewer.
 */
export function planToCompare(ground: Ground, level: Level): Planned {
  const usual = tryPlan(ground, { level });
  if (usual.plan !== null && isFew(ground, usual.plan)) return usual;
  for (const areaType of ["district", ...officialAreaTypeSchema.options] as const) {
    const larger = tryPlan(ground, { level, areaType });
    if (larger.plan !== null && isFew(ground, larger.plan)) return larger;
  }
  return usual;
}

/** The plan for a question about need that is known; nothing where there is no need, or the question cannot be answered. */
export function tryPlan(ground: Ground, question: GapQuestion): Planned {
  try {
    const plan = planGaps(ground, question);
    return plan.base === undefined ? { plan: null, why: null } : { plan, why: null };
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.code !== "unusable") throw fault;
    return { plan: null, why: fault.message };
  }
}

function isFew({ kinds }: Ground, { kind }: GapPlan): boolean {
  return kinds.some((each) => sameKind(each, kind) && each.areas <= mostAreas);
}
