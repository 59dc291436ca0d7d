import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { type Level, levelWords, levels } from "../../domain/contract/level.ts";
import type { Ground } from "../score/ground.ts";
import { sameKind } from "../score/linksBetween.ts";
import type { GapPlan } from "../score/planGaps.ts";
import { planToCompare, tryPlan } from "./planToCompare.ts";

/** What is to be scored at a level before and after, on one kind of area; null where there is nothing to score, and then the note says why. */
export type LevelPlans = {
  readonly level: Level;
  readonly before: GapPlan | null;
  readonly after: GapPlan | null;
  readonly note: string | null;
};

/** The plans of every level. The areas are those that suit the state afterwards, else those of the state before, where both can be scored on them. */
export function plansOfLevels(before: Ground, after: Ground): LevelPlans[] {
  return levels.map((level) => ({ level, ...plansOf(level, before, after) }));
}

function plansOf(level: Level, before: Ground, after: Ground): Omit<LevelPlans, "level"> {
  const skills = `${levelWords[level].title.toLowerCase()} skills`;
  const [was, willBe] = [planToCompare(before, level), planToCompare(after, level)];
  if (willBe.plan === null) {
    if (was.plan === null)
      return { before: null, after: null, note: willBe.why ?? `No need is known for ${skills} yet.` };
    const note = willBe.why ?? `No need would be known for ${skills} any more.`;
    return { before: was.plan, after: null, note };
  }
  if (was.plan === null) return { before: null, after: willBe.plan, note: `Until now no need is known for ${skills}.` };
  if (sameKind(was.plan.kind, willBe.plan.kind)) return { before: was.plan, after: willBe.plan, note: null };
  const likeAfter = tryPlan(before, { level, ...willBe.plan.kind });
  if (likeAfter.plan !== null) return { before: likeAfter.plan, after: willBe.plan, note: null };
  const likeBefore = tryPlan(after, { level, ...was.plan.kind });
  if (likeBefore.plan !== null) return { before: was.plan, after: likeBefore.plan, note: null };
  return { before: null, after: willBe.plan, note: unlike(skills, was.plan, willBe.plan) };
}

function unlike(skills: string, was: GapPlan, willBe: GapPlan): string {
  const [former, later] = [was, willBe].map(({ kind }) => areaTypeWords[kind.areaType].many);
  return `Until now ${skills} are scored by ${former} of ${was.kind.vintage}, and from then on by ${later} of ${willBe.kind.vintage}: they cannot be compared area by area.`;
}
