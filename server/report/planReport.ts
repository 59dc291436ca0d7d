import { type Level, levelWords } from "../../domain/contract/level.ts";
import type { ReportQuestion } from "../../domain/contract/report.ts";
import type { Ground } from "../score/ground.ts";
import { type GapPlan, planGaps } from "../score/planGaps.ts";
import { Refusal } from "../store/refusal.ts";

/** What is to be scored at a level, or why it cannot be; and the same with need of an earlier period, where the report asks for that. */
export type LevelPlan =
  | { readonly type: "scored"; readonly level: Level; readonly plan: GapPlan; readonly earlier: Tried | null }
  | { readonly type: "not scored"; readonly level: Level; readonly because: string };

export type LevelToScore = Extract<LevelPlan, { readonly type: "scored" }>;

/** A plan, or why there is none. */
export type Tried = { readonly plan: GapPlan } | { readonly because: string };

/** Decides what a report is to be worked out on. Throws the first level's Refusal where none of its levels can be scored, and where it is to be set beside a period that none of them has. */
export function planReport(ground: Ground, question: ReportQuestion): LevelPlan[] {
  const { areaType, vintage, period, compare } = question;
  const refusals: Refusal[] = [];
  const tried = (level: Level, wanted: string | null): Tried => {
    try {
      const plan = planGaps(ground, { level, areaType, vintage, period: wanted ?? undefined });
      if (plan.indicator === null) throw new Refusal("unusable", noNeed(level));
      return { plan };
    } catch (fault) {
      if (!(fault instanceof Refusal) || fault.code !== "unusable") throw fault;
      refusals.push(fault);
      return { because: fault.message };
    }
  };
  const plans = question.levels.map((level): LevelPlan => {
    const now = tried(level, period);
    if ("because" in now) return { type: "not scored", level, because: now.because };
    const earlier = compare.type !== "period" ? null : besides(now.plan, tried(level, compare.period));
    return { type: "scored", level, plan: now.plan, earlier };
  });
  const scored = plans.flatMap((plan) => (plan.type === "scored" ? [plan] : []));
  if (scored.length === 0) throw refusals[0] ?? new Refusal("unusable", "None of these levels can be scored.");
  const [first] = scored;
  if (first?.earlier != null && scored.every(({ earlier }) => earlier !== null && "because" in earlier))
    throw new Refusal("unusable", "because" in first.earlier ? first.earlier.because : "");
  return plans;
}

/** A page shows what is offered all the same; a report would be a table of unknowns. */
function noNeed(level: Level): string {
  return `No need is known for ${levelWords[level].title.toLowerCase()} skills yet.`;
}

/** Beside itself a period says nothing. */
function besides(now: GapPlan, earlier: Tried): Tried {
  if ("because" in earlier || earlier.plan.period !== now.period) return earlier;
  return { because: `The report is about ${now.period} already: set it beside another period.` };
}
