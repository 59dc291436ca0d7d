import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";
import type { Standing } from "./standing.ts";
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
  for (const [where, count] of counted(standings(gaps, view, sure))) {
    if (where.type === "class") {
      const { key } = where.class;
      inStep.set(key, count + countOf(inStep, key));
      if (!where.certain) uncertain += count;
    } else others[where.type] += count;
  }
  const steps = view.classes.map((step) => ({ step, count: countOf(inStep, step.key) }));
  const { suppressed, unknown, "no need": noNeed } = others;
  const most = Math.max(1, suppressed, unknown, noNeed, ...steps.map(({ count }) => count));
  return { steps, suppressed, unknown, noNeed, uncertain, most };
}

/** Areas that stand alike share an object, of which there are few. */
function counted(all: readonly Standing[]): Map<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const where of all) {
    const before = counts.get(where);
    counts.set(where, before === undefined ? 1 : before + 1);
  }
  return counts;
}

function countOf(counts: ReadonlyMap<string, number>, key: string): number {
  const count = counts.get(key);
  if (count !== undefined) return count;
  throw new RangeError(`The view has no class "${key}", only ${[...counts.keys()].join(", ")}`);
}
