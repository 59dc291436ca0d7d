import type { Gap } from "./gap.ts";

/** What names and describes an area; everything else about it is a figure. */
type Described = "areaType" | "vintage" | "code" | "name" | "parentName" | "urbanRural" | "adults" | "needStock";

/** The figures of an area of which nothing is told: null, each of them, and never 0. A new figure is left out, or withheld, by being named here. */
export const noFigures: Readonly<Omit<Gap, Described>> = {
  needPerYear: null,
  needLo: null,
  needHi: null,
  needMarker: null,
  placesInReach: null,
  met: null,
  unmet: null,
  structural: null,
  signpostable: null,
  gapScore: null,
  unmetAfterOnline: null,
  gapScoreAfterOnline: null,
  shorterReach: null,
  longerReach: null,
  rankMismatch: null,
  spareShare: null,
  fairShareIndex: null,
  placesPerPerson: null,
  class: "unknown",
  yearsToReachEveryone: null,
  nearestOfferKm: null,
  rank: null,
  flags: [],
};
