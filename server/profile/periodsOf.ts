import type { Ground } from "../score/ground.ts";
import { sameKind } from "../score/linksBetween.ts";
import type { GapPlan } from "../score/planGaps.ts";
import { Refusal } from "../store/refusal.ts";

/** Each period is a score of its own: a trend shows the newest so many. */
export const mostPeriods = 8;

/** The other periods of a plan's need, oldest first, each with its plan; and how many more have figures on these areas but are left out. */
export type Periods<Plan> = { readonly otherPeriods: readonly Plan[]; readonly periodsLeftOut: number };

/** The periods in which a plan's need has figures on the same base areas, and on none smaller. Of several indicators that are combined, all must have them. */
export function periodsOf<Plan extends Pick<GapPlan, "base">>(
  { coverage }: Pick<Ground, "coverage">,
  { base, indicator, combined, period: own }: Pick<GapPlan, "base" | "indicator" | "combined" | "period">,
  ask: (period: string) => Plan,
): Periods<Plan> {
  if (base === undefined || indicator === null) return { otherPeriods: [], periodsLeftOut: 0 };
  const indicators = combined === null ? [indicator.id] : combined.parts.map((part) => part.indicator.id);
  const [first = [], ...rest] = indicators.map((id) =>
    coverage.filter((covered) => covered.indicator === id && sameKind(covered, base)).map(({ period }) => period),
  );
  const others = [...new Set(first)]
    .filter((period) => period !== own && rest.every((periods) => periods.includes(period)))
    .toSorted();
  const otherPeriods = others
    .slice(1 - mostPeriods)
    .map((period) => answerable(() => ask(period)))
    .filter((plan) => plan?.base !== undefined && sameKind(plan.base, base))
    .filter((plan) => plan !== undefined);
  return { otherPeriods, periodsLeftOut: others.length - otherPeriods.length };
}

/** In a period with figures for still smaller areas these are the base, and perhaps nothing adds them up. */
function answerable<Plan>(ask: () => Plan): Plan | undefined {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === "unusable") return undefined;
    throw fault;
  }
}
