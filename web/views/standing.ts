import type { Gap } from "../../domain/contract/gap.ts";
import type { GapFlag } from "../../domain/contract/gapFlag.ts";
import type { MapClass } from "./mapClass.ts";
import type { View } from "./view.ts";
import { drawnOf, type SureAreas } from "./sureAreas.ts";

/** What an area looks like in a view: its step, or why it has none, and whether the step is certain. */
export type Standing =
  | { readonly type: "class"; readonly class: MapClass; readonly certain: boolean }
  | { readonly type: "suppressed" }
  | { readonly type: "no need" }
  | { readonly type: "unknown" };

/** Flags that make a step uncertain enough to be hatched on the map. Offers without places are said in the notes: they would hatch nearly everything. */
const uncertainFlags: ReadonlySet<GapFlag> = new Set<GapFlag>(["small number", "partial", "need partly unknown"]);

/** Where an area stands. Suppressed, unknown and nobody in need are kept apart, and none of them is a score of zero. */
export function standing(gap: Gap, view: View, sure: SureAreas): Standing {
  const step = view.classOf(gap);
  return step === null ? withoutClass(gap) : { type: "class", class: step, certain: isCertainIn(view, gap, sure) };
}

const suppressed: Standing = { type: "suppressed" };
const unknown: Standing = { type: "unknown" };
const noNeed: Standing = { type: "no need" };

/** Where an area stands that has no step, and why it has none. */
export function withoutClass(gap: Pick<Gap, "needPerYear" | "needMarker" | "flags">): Standing {
  if (gap.needPerYear === 0) return noNeed;
  return gap.needMarker === "c" || gap.flags.includes("need suppressed") ? suppressed : unknown;
}

/** Whether the gap class is certain: no flag casts doubt on the figures, and 95 % of the draws agree on it. Draws that say nothing cast no doubt. */
export function isCertain(gap: Pick<Gap, "code" | "flags">, sure: SureAreas): boolean {
  return areFiguresCertain(gap) && drawnOf(sure, gap.code)?.certainClass !== null;
}

/** Whether the step of an area in this view is certain. */
export function isCertainIn({ doubt }: Pick<View, "doubt">, gap: Gap, sure: SureAreas): boolean {
  switch (doubt) {
    case "draws and flags":
      return isCertain(gap, sure);
    case "flags":
      return areFiguresCertain(gap);
    case "none":
      return true;
    default:
      return doubt satisfies never;
  }
}

function areFiguresCertain({ flags }: Pick<Gap, "flags">): boolean {
  for (const flag of flags) if (uncertainFlags.has(flag)) return false;
  return true;
}
