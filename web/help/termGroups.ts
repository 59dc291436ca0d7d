import type { TermName } from "./terms.ts";

/** The terms in the order in which somebody new needs them. Every term stands in one group. */
export const termGroups: readonly { readonly title: string; readonly terms: readonly TermName[] }[] = [
  { title: "Levels", terms: ["level", "essential", "general", "specialist"] },
  { title: "Need", terms: ["need", "stock", "yearly need", "need rate"] },
  { title: "Places", terms: ["offer", "reach", "places in reach", "places per 100 in need", "spare share"] },
  {
    title: "The gap",
    terms: [
      "unmet",
      "structural",
      "signpostable",
      "gap score",
      "class",
      "fair-share index",
      "years to reach everyone",
      "mismatch",
      "rank mismatch",
    ],
  },
  { title: "Two offers for the same people", terms: ["overlap", "duplicate"] },
  {
    title: "How sure a figure is",
    terms: ["interval", "draws", "rank", "rank range", "not certain", "suppressed", "not known", "modelled"],
  },
  {
    title: "Areas",
    terms: [
      "area",
      "lsoa",
      "msoa",
      "ward",
      "district",
      "lep",
      "lsip",
      "strategic authority",
      "own area",
      "study area",
      "buffer",
      "apportionment",
      "similar areas",
    ],
  },
];
