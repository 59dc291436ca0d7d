import type { Gap } from "../../domain/contract/gap.ts";
import { type Standing, standing } from "./standing.ts";
import type { SureAreas } from "./sureAreas.ts";
import type { View } from "./view.ts";

type Found = { readonly view: View; readonly sure: SureAreas; readonly all: readonly Standing[] };

/** The last that was found for these very areas. Map, legend and table ask one after the other for the same. */
const found = new WeakMap<readonly Gap[], Found>();

/** Where every area stands, in the order of the areas: worked out once for all who ask about the same view. */
export function standings(gaps: readonly Gap[], view: View, sure: SureAreas): readonly Standing[] {
  const last = found.get(gaps);
  if (last !== undefined && last.view === view && last.sure === sure) return last.all;
  const all = gaps.map((gap) => standing(gap, view, sure));
  found.set(gaps, { view, sure, all });
  return all;
}
