/** The ways in which nearness may count. */
export const decayNames = ["gaussian", "binary", "steps"] as const;
export type DecayName = (typeof decayNames)[number];

/** What an analyst may ask for: our own score, and the classic measures beside it. */
export const measureNames = ["cha", "container", "2sfca", "e2sfca", "g2sfca", "3sfca", "m2sfca", "bfca"] as const;
export type Measure = (typeof measureNames)[number];

export type MeasureWords = {
  readonly title: string;
  /** How nearness may count in it, the usual way first; none where nearness does not matter. */
  readonly decays: readonly DecayName[];
  /** Whether need x access adds up to the places that people in need can reach. */
  readonly addsUpToPlaces: boolean;
  readonly source: string;
};

/**
 * What each measure is. Only `cha` says who finds no place; the others say how many places there are for a person, and count one
 * person once at every site in reach, so that no number of unmet people can be had from them.
 */
export const measureWords: Readonly<Record<Measure, MeasureWords>> = {
  cha: {
    title: "capped Huff allocation",
    decays: ["gaussian", "binary", "steps"],
    addsUpToPlaces: true,
    source: "docs/method.md",
  },
  container: {
    title: "container ratio",
    decays: [],
    addsUpToPlaces: true,
    source: "official statistics",
  },
  "2sfca": {
    title: "two-step floating catchment area",
    decays: ["binary"],
    addsUpToPlaces: true,
    source: "Luo & Wang 2003",
  },
  e2sfca: {
    title: "enhanced two-step floating catchment area",
    decays: ["steps"],
    addsUpToPlaces: true,
    source: "Luo & Qi 2009",
  },
  g2sfca: {
    title: "Gaussian two-step floating catchment area",
    decays: ["gaussian"],
    addsUpToPlaces: true,
    source: "Dai 2010",
  },
  "3sfca": {
    title: "three-step floating catchment area",
    decays: ["gaussian", "binary", "steps"],
    addsUpToPlaces: true,
    source: "Wan, Zou & Sternberg 2012",
  },
  m2sfca: {
    title: "modified two-step floating catchment area",
    decays: ["gaussian", "binary", "steps"],
    addsUpToPlaces: false,
    source: "Delamater 2013",
  },
  bfca: {
    title: "balanced floating catchment area",
    decays: ["gaussian", "binary", "steps"],
    addsUpToPlaces: false,
    source: "Paez, Higgins & Vivona 2019",
  },
};
