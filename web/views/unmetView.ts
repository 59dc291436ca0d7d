import type { Gap } from "../../domain/contract/gap.ts";
import type { MapClass } from "./mapClass.ts";
import { standingColumns } from "./standingColumns.ts";
import { sortedFigures } from "./sortedFigures.ts";
import { symbolScale } from "./symbolScale.ts";
import type { View } from "./view.ts";
import { classFigure } from "./classFigure.ts";
import { viewTitles } from "./viewTitles.ts";

const classes = {
  some: { key: "some", words: "people unmet, by the size of the circle", letter: "", token: "--map-symbol" },
  none: { key: "none", words: "0: nobody unmet", letter: "", token: "--map-plain" },
} as const satisfies Record<string, MapClass>;

/** People as circles, never as colours: a number of people is large where many live, and a colour spread over the area would say otherwise. */
export function unmetView(gaps: readonly Gap[]): View {
  return {
    key: "unmet",
    title: viewTitles.unmet,
    unit: "people a year",
    meaning: "People in need who find no place left within reach, a year. The area of a circle is the number of people",
    form: "symbols",
    doubt: "flags",
    columns: [...standingColumns, "unmet"],
    value,
    classes: Object.values(classes),
    classOf: (gap) => {
      const unmet = classFigure(gap.unmet, "unmet");
      if (unmet === null) return null;
      return unmet > 0 ? classes.some : classes.none;
    },
    cut: null,
    crossed: null,
    symbols: symbolScale(sortedFigures(gaps, value)),
  };
}

function value({ unmet }: Pick<Gap, "unmet">): number | null {
  return unmet;
}
