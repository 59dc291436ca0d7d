import { standingColumns } from "../standingColumns.ts";
import type { View } from "../view.ts";
import { viewTitles } from "../viewTitles.ts";
import { type Crossed, provision } from "./crossed.ts";
import { crossedClasses } from "./crossedClasses.ts";
import { needRate } from "./needRate.ts";
import { thirdOf } from "./thirds.ts";

/** Need against provision in nine classes: the thirds of the areas shown. It tells areas of one answer apart; two answers have other thirds. */
export function mismatchView(limits: Crossed): View {
  return {
    key: "mismatch",
    title: viewTitles.mismatch,
    unit: "",
    meaning: "Areas in thirds by need per 1,000 adults, and again by fair-share index: where the two part ways",
    form: "fill",
    columns: [...standingColumns, "adults", "fairShareIndex"],
    value: () => null,
    classes: crossedClasses,
    classOf: (gap) => {
      const [need, provided] = [needRate(gap), provision(gap)];
      if (need === null || provided === null) return null;
      const key = `${thirdOf(need, limits.need)}${thirdOf(provided, limits.provision)}`;
      return crossedClasses.find((one) => one.key === key) ?? null;
    },
    cut: null,
    crossed: limits,
    symbols: null,
  };
}
