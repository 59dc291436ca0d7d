import type { AreaCode } from "../../domain/contract/area.ts";
import type { AreaSureness, HowSure } from "../../domain/contract/sureness.ts";

/** What the draws say of each area, by its code. Empty while they are not worked out. */
export type SureAreas = ReadonlyMap<AreaCode, HowSure["areas"][number]>;

export const noneSure: SureAreas = new Map();

export function sureAreas({ areas }: Pick<HowSure, "areas">): SureAreas {
  return new Map(areas.map((area) => [area.code, area]));
}

export type Drawn = Extract<AreaSureness, { type: "drawn" }>;

/** What the draws say of one area; null where they say nothing, or where there are none. */
export function drawnOf(sure: SureAreas, code: AreaCode): Drawn | null {
  // To look a code up takes its whole text: for a country's areas that is worth leaving out where there are no draws.
  if (sure.size === 0) return null;
  const sureness = sure.get(code)?.sureness;
  return sureness?.type === "drawn" ? sureness : null;
}
