import { type Level, levels, levelWords } from "../../domain/contract/level.ts";
import type { NumberSetting, SettingField } from "./settingField.ts";

/** The partnership's ambition. */
export const ambitionField: NumberSetting = {
  path: "yearsToClear",
  name: "Years to clear",
  label: "Years in which to reach everyone who lacks the skills today",
  hint: "A year’s need is the people in need today divided by this. It is your ambition, not a forecast: fewer years, more need each year. Fair shares do not depend on it.",
  type: "number",
  unit: "years",
};

/** The two radii of one level. */
export type ReachRow = { readonly level: Level; readonly urban: NumberSetting; readonly rural: NumberSetting };

/** The radii, by level and by where people live. */
export const reachFields: readonly ReachRow[] = levels.map((level) => ({
  level,
  urban: radius(level, "urban"),
  rural: radius(level, "rural"),
}));

/** How nearness counts within a radius. */
export const decayField: SettingField = {
  path: "decay",
  name: "Nearness",
  label: "How nearness counts within reach",
  hint: "Few people travel to the edge of what they could reach.",
  type: "decay",
};

/** From where on a class, a word or a flag is used. They change what areas are called, never how many people are unmet. */
export const thresholdFields: readonly NumberSetting[] = [
  threshold("gapFromScore", "", "Gap from", {
    label: "An area has a gap from a score of",
    hint: "0 to 100: the unmet of every 100 people in need.",
  }),
  threshold("overProvidedFromSpareShare", "%", "Over-provided from", {
    label: "An area without a gap is over-provided from a spare share of",
    hint: "The share of the places in its reach that stay free, nearer places counting for more.",
  }),
  threshold("shortBelowIndex", "", "Short below", {
    label: "An area is called short below a fair-share index of",
    hint: "100 is the same places per person in need as in the whole study area; 80 is a fifth fewer.",
  }),
  threshold("betterServedAboveIndex", "", "Better served above", {
    label: "An area is called better served above a fair-share index of",
    hint: "120 is a fifth more places per person in need than in the whole study area.",
  }),
  threshold("saturationShare", "%", "One class for nearly all, above", {
    label: "The map opens on fair shares when one class holds more of the areas than",
    hint: "When nearly all areas share a class, classes say little.",
  }),
  threshold("smallNeed", "people a year", "Small number below", {
    label: "An area is flagged as a small number when its yearly need is below",
    hint: "A score of few people swings with each of them.",
  }),
  threshold("partialFromUnknownAdults", "%", "Partly known above", {
    label: "An area is flagged as partly known when the adults in reach without a need figure are more than",
    hint: "Unknown need competes for places as nobody, which flatters the areas around it.",
  }),
];

/** The control total of one level. */
export type ControlRow = { readonly level: Level; readonly share: NumberSetting; readonly source: SettingField };

/** What turns an index into people, by level. */
export const controlFields: readonly ControlRow[] = levels.map((level) => ({
  level,
  share: controlShare(level),
  source: controlSource(level),
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

/** Every setting on the page, in its order. */
export const settingFields: readonly SettingField[] = [
  ambitionField,
  ...reachFields.flatMap(({ urban, rural }) => [urban, rural]),
  decayField,
  ...thresholdFields,
  ...controlFields.flatMap(({ share, source }) => [share, source]),
  spreadField,
];

function radius(level: Level, where: "urban" | "rural"): NumberSetting {
  const name = `Reach, ${level}, ${where}`;
  return { path: `reach.${level}.${where}Km`, name, label: `${name}, in km`, hint: "", type: "number", unit: "km" };
}

function threshold(
  path: string,
  unit: NumberSetting["unit"],
  name: string,
  words: Pick<NumberSetting, "label" | "hint">,
): NumberSetting {
  return { path, name, ...words, type: "number", unit };
}

function controlShare(level: Level): NumberSetting {
  return {
    path: `controlTotals.${level}.share`,
    name: `Share of adults, ${level}`,
    label: `Share of adults who lack ${level} skills`,
    hint: `${levelWords[level].title}: ${levelWords[level].meaning}. Leave share and source empty if no published figure fits.`,
    type: "number",
    unit: "%",
  };
}

function controlSource(level: Level): SettingField {
  return {
    path: `controlTotals.${level}.source`,
    name: `Source of the share, ${level}`,
    label: `Source of the share for ${level} skills`,
    hint: "Who published it, about whom and when.",
    type: "text",
  };
}
