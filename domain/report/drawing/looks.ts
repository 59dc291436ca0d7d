import type { GapClass } from "../../contract/gap.ts";
import type { Settings } from "../../contract/settings.ts";
import { palette } from "./palette.ts";

/** What areas that come to the same look like on a map, and what that means. The letter says it to those who cannot tell the colours apart. */
export type Look = {
  readonly key: string;
  readonly words: string;
  readonly letter: string;
  readonly colour: string;
  readonly pattern: "none" | "hatch" | "dots";
};

/** The classes of a score, as the page shows them. */
export const classLooks = {
  gap: { key: "gap", words: "gap", letter: "G", colour: palette["class-gap"], pattern: "none" },
  "gap and spare": {
    key: "gap and spare",
    words: "gap in one part, spare places in another",
    letter: "G+O",
    colour: palette["class-mixed"],
    pattern: "none",
  },
  balanced: {
    key: "balanced",
    words: "balanced",
    letter: "B",
    colour: palette["class-balanced"],
    pattern: "none",
  },
  "over-provided": {
    key: "over-provided",
    words: "over-provided",
    letter: "O",
    colour: palette["class-over"],
    pattern: "none",
  },
} as const satisfies Record<Exclude<GapClass, "unknown">, Look>;

/** Areas that have no class, and why: none of them is a score of zero. */
export const stateLooks = {
  suppressed: {
    key: "suppressed",
    words: "suppressed, or only bounds known",
    letter: "",
    colour: palette["map-hatch-paper"],
    pattern: "hatch",
  },
  withheld: {
    key: "withheld",
    words: "withheld in this report",
    letter: "[c]",
    colour: palette["map-hatch-paper"],
    pattern: "hatch",
  },
  unknown: { key: "unknown", words: "not known", letter: "", colour: palette["map-unknown"], pattern: "dots" },
  "no need": {
    key: "no need",
    words: "nobody in need",
    letter: "",
    colour: palette["map-unknown"],
    pattern: "none",
  },
} as const satisfies Record<string, Look>;

/** Places per person in need beside the study area's own rate (= 100), for levels where nearly every area has the same class. */
export function fairShareLooks({
  shortBelowIndex: low,
  betterServedAboveIndex: high,
}: Pick<Settings, "shortBelowIndex" | "betterServedAboveIndex">) {
  return {
    short: {
      key: "short",
      words: `short: index below ${low}`,
      letter: "S",
      colour: palette["share-short"],
      pattern: "none",
    },
    fair: {
      key: "fair",
      words: `about fair: ${low} to ${high}`,
      letter: "F",
      colour: palette["share-fair"],
      pattern: "none",
    },
    better: {
      key: "better",
      words: `better served: above ${high}`,
      letter: "B",
      colour: palette["share-better"],
      pattern: "none",
    },
  } as const satisfies Record<string, Look>;
}
