import type { BreakWay } from "../../address/mapAddress.ts";
import type { Gap } from "../../../domain/contract/gap.ts";
import { sortedFigures } from "../sortedFigures.ts";
import type { Cut } from "./cut.ts";
import { equalBreaks } from "./equalBreaks.ts";
import { naturalBreaks } from "./naturalBreaks.ts";
import { quantileBreaks } from "./quantileBreaks.ts";
import type { Measure } from "./measure.ts";

/** More classes than this cannot be told apart on a map. */
export const mostClasses = 5;

const ways = { quantile: quantileBreaks, equal: equalBreaks, ckmeans: naturalBreaks } as const satisfies Record<
  Exclude<BreakWay, "own">,
  (sorted: readonly number[], classes: number) => number[]
>;

/** Cuts the figures of these areas that way. Null where they are all the same, or none is known: then there is nothing to cut. A cap that is reached stays a class of its own. */
export function cutAnew(
  way: Exclude<BreakWay, "own">,
  gaps: readonly Gap[],
  { value, cap }: Pick<Measure, "value" | "cap">,
): Cut | null {
  const known = sortedFigures(gaps, value);
  const capped = cap !== null && known.some((one) => one >= cap);
  const sorted = [...known].filter((one) => !capped || one < cap);
  const below = ways[way](sorted, capped ? mostClasses - 1 : mostClasses);
  const breaks = capped && sorted.length > 0 ? [...below, cap] : below;
  return breaks.length === 0 ? null : { way, breaks };
}
