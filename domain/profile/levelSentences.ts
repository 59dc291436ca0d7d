import type { ScoredLevel } from "../contract/areaProfile.ts";
import type { Basis } from "../contract/indicator.ts";
import type { Settings } from "../contract/settings.ts";
import { mostYears } from "../score/results/yearsToReach.ts";
import { number, people, percent } from "../score/why/written.ts";
import { counted, type Words } from "../score/words/counted.ts";
import { amount, type Message, messageOf } from "./messageOf.ts";
import { rankWords } from "./rankWords.ts";

export type LevelSentencesInput = Message & {
  readonly needBasis: Basis | null;
  readonly ranks: Pick<ScoredLevel["ranks"], "unmet" | "gapScore">;
  readonly settings: Pick<
    Settings,
    "shortBelowIndex" | "betterServedAboveIndex" | "overProvidedFromSpareShare" | "yearsToClear"
  >;
  /** What the peers are called. */
  readonly words: Words;
};

/**
 * What one level's figures say of an area, the message first, then its rank, what would help, how long it would take, and how far the need is to be trusted.
 * What needs steering and what needs places falls on single areas by convention, so it is "counted as", never "needs".
 */
export function levelSentences(input: LevelSentencesInput): string[] {
  return [
    messageOf(input),
    ...rank(input),
    ...split(input),
    ...left(input),
    ...years(input),
    ...share(input),
    ...spare(input),
    ...trust(input),
  ];
}

function rank({ gap, ranks: { unmet, gapScore }, words }: LevelSentencesInput): string[] {
  if (unmet === null || unmet.of < 2 || gap.unmet === 0) return [];
  const byScore = gapScore === null ? "" : `; its gap score is ${rankWords(gapScore, "highest")}`;
  return [`That is ${rankWords(unmet, "most", words)}${byScore}.`];
}

function split({ gap: { met, unmet, structural, signpostable } }: LevelSentencesInput): string[] {
  if (met === null || unmet === null || structural === null || signpostable === null || unmet === 0) return [];
  const all = met + unmet;
  if (signpostable < least) return [`${allWritten(amount(unmet, all))} counted as lacking places.`];
  if (structural < least) return [`${allWritten(amount(unmet, all))} signpostable.`];
  return [
    `${areWritten(amount(structural, all))} counted as lacking places; ${areWritten(amount(signpostable, all))} signpostable.`,
  ];
}

function allWritten(count: string): string {
  return count === "1" ? "The one person unmet is" : `All ${count} are`;
}

function areWritten(count: string): string {
  return `${count} ${count === "1" ? "is" : "are"}`;
}

/** Whose need is known, but not what they can reach. */
function left({ gap: { needPerYear, met, unmet } }: LevelSentencesInput): string[] {
  if (needPerYear === null || met === null || unmet === null) return [];
  const unscored = needPerYear - met - unmet;
  return unscored < least
    ? []
    : [`Of ${counted(Math.round(unscored), morePeople)} in need a year nobody can say whether they find a place.`];
}

const morePeople = { one: "more person", many: "more people" };

function years({ gap: { needStock, yearsToReachEveryone: time }, settings }: LevelSentencesInput): string[] {
  const stock = needStock?.value ?? null;
  if (stock === null || stock === 0 || time === null) return [];
  const long = time >= mostYears ? `over ${mostYears}` : number(time);
  return [
    `${people(Math.round(stock))} here lack these skills today; at today’s places it would take ${long} years to reach them all, where the ambition is ${number(settings.yearsToClear)}.`,
  ];
}

function share({ gap: { fairShareIndex: index }, settings }: LevelSentencesInput): string[] {
  if (index === null) return [];
  const verdict =
    index < settings.shortBelowIndex
      ? ": short of its fair share"
      : index > settings.betterServedAboveIndex
        ? ": better served than the rest"
        : "";
  return [
    `It has ${percent(Math.round(index) / 100)} of the places per person in need that the study area has on the whole${verdict}.`,
  ];
}

function spare({ gap: { spareShare }, settings }: LevelSentencesInput): string[] {
  if (spareShare === null || spareShare < settings.overProvidedFromSpareShare) return [];
  return [`${percent(spareShare)} of the places in reach stay free.`];
}

function trust({ gap, needBasis }: LevelSentencesInput): string[] {
  const { needPerYear, needLo, needHi } = gap;
  if (needPerYear === null) return [];
  const bounds =
    needLo === null || needHi === null
      ? "Its need has no published interval, which does not make it exact."
      : `Its need may lie between ${bound(needLo)} and ${bound(needHi)} people a year.`;
  return needBasis === null || needBasis === "measured"
    ? [bounds]
    : [bounds, `The need figures are ${basisWords[needBasis]}.`];
}

function bound(count: number): string {
  return number(count < fewPeople ? count : Math.round(count));
}

const fewPeople = 10;

const basisWords = {
  modelled: "modelled, not counted",
  assumed: "assumed, not measured",
  invented: "invented for show and say nothing about the real place",
} as const satisfies Record<Exclude<Basis, "measured">, string>;

const least = 0.5;
