import type { Gap } from "../../../domain/contract/gap.ts";
import { fixedWritten, numberCell } from "../../areas/cellWords.ts";
import { classesIn } from "../../views/classesIn.ts";
import { provision } from "../../views/mismatch/crossed.ts";
import { needRate } from "../../views/mismatch/needRate.ts";
import type { View } from "../../views/view.ts";
import type { ScatterPoint } from "../scatter/scatterPoint.ts";

/** Every area whose need and provision are both known, as a point. The others are not on the chart, which says how many. */
export function mismatchPoints(gaps: readonly Gap[], view: View): ScatterPoint[] {
  const steps = classesIn(gaps, view);
  const points: ScatterPoint[] = [];
  gaps.forEach((gap, at) => {
    const [need, provided, found = null] = [needRate(gap), provision(gap), steps[at]];
    if (need === null || provided === null || found === null) return;
    points.push({
      code: gap.code,
      name: gap.name,
      x: provided,
      y: need,
      class: found,
      words: () => [
        `${found.letter}: ${found.words}`,
        `${fixedWritten(need, 1)} in need a year per 1,000 adults`,
        `Fair-share index ${fixedWritten(provided, 0)}`,
        `${numberCell(gap.unmet, 1)} people a year unmet`,
      ],
    });
  });
  return points;
}
