import type { MapView } from "../address/mapAddress.ts";
import type { TermName } from "../help/terms.ts";

/** The term that explains each view. */
export const viewTerms: Readonly<Record<MapView, TermName>> = {
  score: "gap score",
  "fair-share": "fair-share index",
  years: "years to reach everyone",
  unmet: "unmet",
  need: "need rate",
  places: "places per 100 in need",
  class: "class",
  mismatch: "mismatch",
  overlaps: "overlap",
  "rank-mismatch": "rank mismatch",
};
