import type { Cut } from "./cut.ts";
import type { Measure } from "./measure.ts";
import { steps } from "./steps.ts";
import type { View } from "../view.ts";

/** A view of one figure in steps: its fixed ones, or those that somebody chose. */
export function steppedView(measure: Measure, chosen: Cut | null): View {
  const cut = chosen ?? { way: "usual", breaks: measure.usual };
  const { classes, of } = steps(cut.breaks, measure);
  const { key, title, unit, meaning, doubt, columns, value, classed } = measure;
  return {
    key,
    title,
    unit,
    meaning,
    form: "fill",
    doubt,
    columns,
    value,
    classes,
    classOf: (gap) => {
      const figure = classed(gap);
      return figure === null ? null : of(figure);
    },
    cut,
    crossed: null,
    symbols: null,
  };
}
