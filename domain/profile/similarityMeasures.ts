import type { UrbanRural } from "../contract/area.ts";
import type { Gap } from "../contract/gap.ts";
import { type Level, levels, levelWords } from "../contract/level.ts";
import { number, three } from "../score/why/written.ts";
import { needRate } from "./needRate.ts";

/** One area's figures at every level that could be scored. */
export type GapsOfPeer = Readonly<Partial<Record<Level, Gap>>>;

/** Something that areas can be alike in. */
export type Measure = {
  readonly title: string;
  readonly unit: string;
  readonly of: (peer: GapsOfPeer) => number | null;
  /** What is compared in its stead. */
  readonly scaled: (value: number) => number;
  readonly sentence: (here: number, there: number) => string;
};

/** What areas are compared by: need and places at each level, how many live there, and whether they are urban. Each counts alike. */
export const similarityMeasures: readonly Measure[] = [
  ...levels.flatMap((level) => [needOf(level), placesOf(level)]),
  {
    title: "Adults",
    unit: "adults",
    of: (peer) => known(peer, ({ adults }) => (adults === null || adults <= 0 ? null : adults)),
    scaled: Math.log,
    sentence: (here, there) => `${number(Math.round(here))} adults here, ${number(Math.round(there))} there.`,
  },
  {
    title: "Urban or rural",
    unit: "0 urban, 1 rural",
    of: (peer) => known(peer, ({ urbanRural }) => (urbanRural === null ? null : Number(urbanRural === "rural"))),
    scaled: (value) => value,
    sentence: (here, there) =>
      here === there
        ? `Both ${urbanOrRural(here)}.`
        : `${title(urbanOrRural(here))} here, ${urbanOrRural(there)} there.`,
  },
];

function needOf(level: Level): Measure {
  return {
    title: `${levelWords[level].title} need`,
    unit: "people a year in 1,000 adults",
    of: (peer) => {
      const gap = peer[level];
      const rate = gap === undefined ? null : needRate(gap);
      return rate === null ? null : 1000 * rate;
    },
    scaled: (value) => value,
    sentence: (here, there) =>
      `${levelWords[level].title} need: ${number(here)} in 1,000 adults a year here, ${number(there)} there.`,
  };
}

function placesOf(level: Level): Measure {
  return {
    title: `${levelWords[level].title} places`,
    unit: "places per person in need",
    of: (peer) => peer[level]?.placesPerPerson ?? null,
    scaled: (value) => value,
    sentence: (here, there) =>
      `${levelWords[level].title} places: ${three(here)} for each person in need here, ${three(there)} there.`,
  };
}

/** What an area is does not hang on the level: whichever knows it says it. */
function known<Value>(peer: GapsOfPeer, of: (gap: Gap) => Value | null): Value | null {
  for (const level of levels) {
    const gap = peer[level];
    const value = gap === undefined ? null : of(gap);
    if (value !== null) return value;
  }
  return null;
}

function urbanOrRural(value: number): UrbanRural {
  return value === 1 ? "rural" : "urban";
}

function title(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
