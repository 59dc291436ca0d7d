import { areaTypeWords, type AreaType } from "../../contract/areaType.ts";
import type { GapAnswer } from "../../contract/gap.ts";
import { written } from "./counted.ts";

/** That nearly all areas share a class, so that classes tell little. */
export function saturationNote(
  saturated: NonNullable<GapAnswer["saturated"]>,
  all: number,
  areaType: AreaType,
): string {
  const count = Math.round(saturated.share * all);
  return `${written(count)} of ${written(all)} ${areaTypeWords[areaType].many} are in one class (${saturated.class}), so classes tell little: compare fair shares.`;
}
