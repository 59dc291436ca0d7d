import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";
import { standings } from "./standings.ts";
import type { SureAreas } from "./sureAreas.ts";
import type { View } from "./view.ts";

/** How many areas of each step and each special state the legend counts. */
export type LegendCounts = {
  readonly steps: readonly { readonly step: MapClass; readonly count: number }[];
  readonly suppressed: number;
  readonly unknown: number;
  readonly noNeed: number;
  readonly uncertain: number;
  readonly most: number;
};

/** Counts every area once among steps, suppressed, unknown and nobody in need; uncertain ones are counted in their step as well. */
export function legendCounts(gaps: readonly Gap[], view: View, sure: SureAreas): LegendCounts {
  const inStep = new Map<string, number>(view.classes.map(({ key }) => [key, 0]));
  const others = { suppressed: 0, unknown: 0, "no need": 0 };
  let uncertain = 0;
  for (const where of standings(gaps, view, sure)) {
    if (where.type === "class") {
      const { key } = where.class;
      inStep.set(key, 1 + countOf(inStep, key));
      if (!where.certain) uncertain++;
    } else others[where.type]++;
  }
  const steps = view.classes.map((step) => ({ step, count: countOf(inStep, step.key) }));
  const { suppressed, unknown, "no need": noNeed } = others;
  const most = Math.max(1, suppressed, unknown, noNeed, ...steps.map(({ count }) => count));
  return { steps, suppressed, unknown, noNeed, uncertain, most };
}

function countOf(counts: ReadonlyMap<string, number>, key: string): number {
  const count = counts.get(key);
  if (count !== undefined) return count;
  throw new RangeError(`The view has no class "${key}", only ${[...counts.keys()].join(", ")}`);
}
