import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";
import type { View } from "./mapViews.ts";
import { standing } from "./standing.ts";
import type { SureAreas } from "./sureAreas.ts";

/** How many areas of each step and each special state: the small histogram of the legend. */
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
  const standings = gaps.map((gap) => standing(gap, view, sure));
  const counted = (type: string) => standings.filter((one) => one.type === type).length;
  const steps = view.classes.map((step) => ({
    step,
    count: standings.filter((one) => one.type === "class" && one.class.key === step.key).length,
  }));
  const [suppressed, unknown, noNeed] = [counted("suppressed"), counted("unknown"), counted("no need")];
  return {
    steps,
    suppressed,
    unknown,
    noNeed,
    uncertain: standings.filter((one) => one.type === "class" && !one.certain).length,
    most: Math.max(1, suppressed, unknown, noNeed, ...steps.map(({ count }) => count)),
  };
}
