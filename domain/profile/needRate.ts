import type { Gap } from "../contract/gap.ts";

/** Yearly need per adult. Null where either is unknown, also where only a part of the need is: that part over all adults would be too little. */
export function needRate({ needPerYear, adults, flags }: Pick<Gap, "needPerYear" | "adults" | "flags">): number | null {
  if (needPerYear === null || adults === null || adults <= 0) return null;
  return flags.includes("need partly unknown") || flags.includes("need mostly unknown") ? null : needPerYear / adults;
}
