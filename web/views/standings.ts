import type { Gap } from "../../domain/contract/gap.ts";
import { classesIn } from "./classesIn.ts";
import type { MapClass } from "./mapClass.ts";
import { isCertainIn, type Standing, withoutClass } from "./standing.ts";
import type { SureAreas } from "./sureAreas.ts";
import type { View } from "./view.ts";

type Found = { readonly view: View; readonly sure: SureAreas; readonly all: readonly Standing[] };

/** The last that was found for these very areas. Map, legend and table ask one after the other for the same. */
const found = new WeakMap<readonly Gap[], Found>();

/**
 * Where every area stands, in the order of the areas: worked out once for all who ask about the same view. Areas that stand alike have the same object between them, so that they can be
 * counted and painted by it.
 */
export function standings(gaps: readonly Gap[], view: View, sure: SureAreas): readonly Standing[] {
  const last = found.get(gaps);
  if (last !== undefined && last.view === view && last.sure === sure) return last.all;
  const steps = classesIn(gaps, view);
  const [certain, uncertain] = [stepsStanding(view, true), stepsStanding(view, false)];
  const all = gaps.map((gap, at) => {
    const step = steps[at] ?? null;
    if (step === null) return withoutClass(gap);
    return (isCertainIn(view, gap, sure) ? certain : uncertain)(step);
  });
  found.set(gaps, { view, sure, all });
  return all;
}

/** One object for each step. */
function stepsStanding({ classes }: View, certain: boolean): (step: MapClass) => Standing {
  const made = new Map<MapClass, Standing>(classes.map((one) => [one, { type: "class", class: one, certain }]));
  return (step) => made.get(step) ?? { type: "class", class: step, certain };
}
