import type { NumberSetting } from "./settingField.ts";

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

function threshold(
  path: string,
  unit: NumberSetting["unit"],
  name: string,
  words: Pick<NumberSetting, "label" | "hint">,
): NumberSetting {
  return { path, name, ...words, type: "number", unit };
}
