/** The rows of a legend that stand for areas but for no class, in its words. */
export const stateWords = {
  suppressed: "suppressed, or only bounds known",
  unknown: "not known",
  "no need": "nobody in need",
  "not certain": "hatching over a colour: not certain",
} as const;
