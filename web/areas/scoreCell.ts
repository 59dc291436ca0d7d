import type { Gap } from "../../domain/contract/gap.ts";
import { type Digits, numberCell } from "./cellWords.ts";

/** A figure that divides by the need: where it is known that nobody is in need there is none, which is not the same as not known. */
export function scoreCell(gap: Pick<Gap, "needPerYear">, value: number | null, digits: Digits): string {
  return value === null && gap.needPerYear === 0 ? "nobody in need" : numberCell(value, digits);
}
