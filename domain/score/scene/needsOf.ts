import { type YearlyNeed, type YearlyNeeds, yearlyNeed } from "../../need/yearlyNeed.ts";
import type { Scene } from "./scene.ts";
import type { ScoreInput } from "../scoreInput.ts";

/**
 * The need of the areas that take part, by position. It is worked out for all areas of the file, not only those: a control
 * total is spread over them all.
 */
export function needsOf({ indicator, settings }: ScoreInput, { base, takesPart }: Scene): YearlyNeeds {
  const { needs, index, notes } =
    indicator === null
      ? {
          needs: base.areas.map(() => unknown),
          index: null,
          notes: ["This level has no headline indicator of need, so nobody can be counted."],
        }
      : yearlyNeed({ indicator, figures: base.figures, adults: base.areas.map(({ adults }) => adults), settings });
  const here = <Value>(values: readonly Value[]) => values.filter((_, i) => takesPart[i]);
  return { needs: here(needs), index: index === null ? null : here(index), notes };
}

const unknown: YearlyNeed = {
  stock: null,
  perYear: { value: null, lo: null, hi: null, marker: null },
  marker: null,
  isModelled: false,
};
