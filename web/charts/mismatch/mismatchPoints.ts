import type { Gap } from "../../../domain/contract/gap.ts";
import { fixedWritten, numberCell } from "../../areas/cellWords.ts";
import { provision } from "../../views/mismatch/crossed.ts";
import { needRate } from "../../views/mismatch/needRate.ts";
import type { View } from "../../views/view.ts";
import type { ScatterPoint } from "../scatter/scatterPoint.ts";

/** Every area whose need and provision are both known, as a point. The others are not on the chart, which says how many. */
export function mismatchPoints(gaps: readonly Gap[], view: View): ScatterPoint[] {
  return gaps.flatMap((gap) => {
    const [need, provided, found] = [needRate(gap), provision(gap), view.classOf(gap)];
    if (need === null || provided === null || found === null) return [];
    return [
      {
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
      },
    ];
  });
}
