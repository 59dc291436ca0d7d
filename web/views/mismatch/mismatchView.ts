import type { MapClass } from "../mapClass.ts";
import { standingColumns } from "../standingColumns.ts";
import type { View } from "../view.ts";
import { viewTitles } from "../viewTitles.ts";
import { type Crossed, crossedNeed, crossedProvision } from "./crossed.ts";
import { crossedClasses } from "./crossedClasses.ts";
import { thirdOf } from "./thirds.ts";

const byKey: ReadonlyMap<string, MapClass> = new Map(crossedClasses.map((one) => [one.key, one]));

/** Need against provision in nine classes: the thirds of the areas shown. It tells areas of one answer apart; two answers have other thirds. */
export function mismatchView(limits: Crossed): View {
  return {
    key: "mismatch",
    title: viewTitles.mismatch,
    unit: "",
    meaning: "Areas in thirds by need per 1,000 adults, and again by fair-share index: where the two part ways",
    form: "fill",
    doubt: "flags",
    columns: [...standingColumns, "adults", "fairShareIndex"],
    value: () => null,
    classes: crossedClasses,
    classOf: (gap) => {
      const [need, provided] = [crossedNeed(gap), crossedProvision(gap)];
      if (need === null || provided === null) return null;
      return byKey.get(`${thirdOf(need, limits.need)}${thirdOf(provided, limits.provision)}`) ?? null;
    },
    cut: null,
    crossed: limits,
    symbols: null,
  };
}
