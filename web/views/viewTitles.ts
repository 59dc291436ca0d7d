import type { MapView } from "../address/mapAddress.ts";

/** What each view is called where one is chosen. */
export const viewTitles: Readonly<Record<MapView, string>> = {
  score: "Gap score",
  "fair-share": "Fair-share index",
  years: "Years to reach everyone",
  unmet: "Unmet people",
  need: "Need",
  places: "Places in reach",
  class: "Class",
  mismatch: "Need against provision",
  overlaps: "Overlapping offers",
  "rank-mismatch": "Rank mismatch",
};
