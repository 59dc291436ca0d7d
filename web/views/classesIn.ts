import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";
import type { View } from "./view.ts";

type Found = { readonly gaps: readonly Gap[]; readonly all: readonly (MapClass | null)[] };

/** The last that was found for a view. Map, legend, table and the sentence above them ask one after the other for the same. */
const found = new WeakMap<View, Found>();

/** The step of every area in a view, null where it has none, in the order of the areas: worked out once for all who ask about the same areas. */
export function classesIn(gaps: readonly Gap[], view: View): readonly (MapClass | null)[] {
  const last = found.get(view);
  if (last !== undefined && last.gaps === gaps) return last.all;
  const all = gaps.map(view.classOf);
  found.set(view, { gaps, all });
  return all;
}
