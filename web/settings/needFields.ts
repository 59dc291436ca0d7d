import { levels, levelWords } from "../../domain/contract/level.ts";
import type { CombinationSetting, NumberSetting } from "./settingField.ts";
import { type SourcedRow, sourcedRow } from "./sourcedRow.ts";

/** The partnership's ambition. */
export const ambitionField: NumberSetting = {
  path: "yearsToClear",
  name: "Years to clear",
  label: "Years in which to reach everyone who lacks the skills today",
  hint: "A year’s need is the people in need today divided by this. It is your ambition, not a forecast: fewer years, more need each year. Fair shares do not depend on it.",
  type: "number",
  unit: "years",
};

/** Several indicators in place of the headline one, by level. */
export const combinationFields: readonly CombinationSetting[] = levels.map((level) => ({
  path: `combinations.${level}`,
  name: `Indicators combined, ${level}`,
  type: "combination",
  level,
}));

/** A share of adults, with the interval that its survey gives it: either bound may be missing. */
export type ControlRow = SourcedRow & { readonly atLeast: NumberSetting; readonly atMost: NumberSetting };

/** What turns an index into people, by level. */
export const controlFields: readonly ControlRow[] = levels.map((level) => ({
  ...sourcedRow(level, {
    path: `controlTotals.${level}`,
    key: "share",
    unit: "%",
    name: "Share of adults",
    sourceName: "Source of the share",
    label: `Share of adults who lack ${level} skills`,
    hint: `${levelWords[level].title}: ${levelWords[level].meaning}. Leave share, bounds and source empty if no published figure fits.`,
    sourceLabel: `Source of the share for ${level} skills`,
    sourceHint: "Who published it, about whom and when.",
  }),
  atLeast: {
    path: `controlTotals.${level}.lo`,
    name: `Share at least, ${level}`,
    label: `The share for ${level} skills is at least`,
    hint: "The low end of the survey’s own interval, where it gives one.",
    type: "number",
    unit: "%",
  },
  atMost: {
    path: `controlTotals.${level}.hi`,
    name: `Share at most, ${level}`,
    label: `The share for ${level} skills is at most`,
    hint: "The high end of the survey’s own interval, where it gives one.",
    type: "number",
    unit: "%",
  },
}));

/** How strongly an index sorts people. */
export const spreadField: NumberSetting = {
  path: "indexSpread",
  name: "Spread of an index",
  label: "How strongly an index sorts people (beta)",
  hint: "0 gives every area the same share of people, 2 the most unequal ones. Nobody has measured it; 0.25 to 0.75 is published, and the low and high figures of a modelled need cover that range.",
  type: "number",
  unit: "",
};
