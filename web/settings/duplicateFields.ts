import type { NumberSetting } from "./settingField.ts";

/** From which probability on two listings are one offer: by themselves, and as a question for somebody. */
export const duplicateFields: readonly NumberSetting[] = [
  {
    path: "mergeDuplicatesFrom",
    name: "Duplicates merge from",
    label: "Listings count as one by themselves when they are the same with a probability of",
    hint: "50% to 100%. Leave it empty and nothing merges by itself: only what somebody has decided counts as one.",
    type: "number",
    unit: "%",
    mayBeEmpty: true,
  },
  {
    path: "reviewDuplicatesFrom",
    name: "Duplicates are asked about from",
    label: "Pairs of listings wait for somebody to decide from a probability of",
    hint: "1% to 100%, and not above the one before. Less likely pairs are left as two.",
    type: "number",
    unit: "%",
  },
];
