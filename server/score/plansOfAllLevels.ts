import { levels } from "../../domain/contract/level.ts";
import { Refusal } from "../store/refusal.ts";
import type { Ground } from "./ground.ts";
import { type GapPlan, type GapQuestion, planGaps } from "./planGaps.ts";

/**
 * The plans for every level that can be scored at these areas: one whose need cannot be told there is left out. Throws the first level's Refusal where none can be.
 */
export function plansOfAllLevels(ground: Ground, question: Omit<GapQuestion, "level">): GapPlan[] {
  const plans: GapPlan[] = [];
  const refusals: Refusal[] = [];
  for (const level of levels) {
    try {
      plans.push(planGaps(ground, { ...question, level }));
    } catch (fault) {
      if (!(fault instanceof Refusal) || fault.code !== "unusable") throw fault;
      refusals.push(fault);
    }
  }
  if (plans.length === 0 && refusals[0] !== undefined) throw refusals[0];
  return plans;
}
