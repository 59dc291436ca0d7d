import type { Gap, GapClass } from "../../domain/contract/gap.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { MapClass } from "./mapClass.ts";
import { standingColumns } from "./standingColumns.ts";
import type { View } from "./view.ts";
import { viewTitles } from "./viewTitles.ts";

/** The classes of METHOD as the map shows them, each with its letter. "Unknown" is not a class but a state of its own. */
export const gapClassSteps = {
  gap: { key: "gap", words: "gap", letter: "G", token: "--class-gap" },
  "gap and spare": {
    key: "gap and spare",
    words: "gap in one part, spare places in another",
    letter: "G+O",
    token: "--class-mixed",
  },
  balanced: { key: "balanced", words: "balanced", letter: "B", token: "--class-balanced" },
  "over-provided": { key: "over-provided", words: "over-provided", letter: "O", token: "--class-over" },
} as const satisfies Record<Exclude<GapClass, "unknown">, MapClass>;

/** What an area comes to by the thresholds of the settings. */
export function classView({ gapFromScore, overProvidedFromSpareShare }: Settings): View {
  return {
    key: "class",
    title: viewTitles.class,
    unit: "",
    meaning: `Gap: a score of ${gapFromScore} or more. Over-provided: ${overProvidedFromSpareShare * 100}% or more of the places in reach stay free`,
    form: "fill",
    doubt: "draws and flags",
    columns: [...standingColumns, "class"],
    value: () => null,
    classes: Object.values(gapClassSteps),
    classOf: gapClassStep,
    cut: null,
    crossed: null,
    symbols: null,
  };
}

/** The step of an area's class; none when it is unknown. */
export function gapClassStep(gap: Pick<Gap, "class">): MapClass | null {
  return gap.class === "unknown" ? null : gapClassSteps[gap.class];
}
