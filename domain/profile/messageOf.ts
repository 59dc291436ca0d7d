import type { Gap } from "../contract/gap.ts";
import { type GapFlag, gapFlags } from "../contract/gapFlag.ts";
import type { Indicator } from "../contract/indicator.ts";
import { number } from "../score/why/written.ts";

/** What is needed to say how an area does at one level. */
export type Message = { readonly gap: Gap; readonly indicator: Pick<Indicator, "title"> | null };

/**
 * The one sentence to remember: "1,240 of 1,990 people in need a year find no place left within reach (gap score 62.3)." Where there is no score it says why.
 * The people are those who could be scored, so that the numbers in it give the score.
 */
export function messageOf({ gap, indicator }: Message): string {
  const { met, unmet, gapScore } = gap;
  if (met === null || unmet === null || gapScore === null) return noScore(gap, indicator);
  const all = met + unmet;
  const score = `(gap score ${number(gapScore)})`;
  if (gap.flags.includes("no provision in reach")) {
    return `No place to learn is within reach of the ${inNeed(all)} a year ${score}.`;
  }
  if (unmet === 0) {
    const everybody = isOne(all) ? "The" : "Each of the";
    return `${everybody} ${inNeed(all)} a year can find a place within reach ${score}.`;
  }
  const without = amount(unmet, all);
  return `${upperFirst(without)} of ${inNeed(all)} a year ${without === "1" ? "finds" : "find"} no place left within reach ${score}.`;
}

/** People are counted whole, but for areas so small that this would hide the score. */
export function amount(people: number, of: number): string {
  if (of < fewPeople) return number(people);
  return people > 0 && people < 0.5 ? "fewer than 1" : number(Math.round(people));
}

const fewPeople = 10;

function inNeed(all: number): string {
  return `${amount(all, all)} ${isOne(all) ? "person" : "people"} in need`;
}

function isOne(all: number): boolean {
  return amount(all, all) === "1";
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function noScore(gap: Gap, indicator: Message["indicator"]): string {
  if (indicator === null) {
    return "There is no gap score: no headline indicator says how many people are in need at this level.";
  }
  if (gap.needPerYear === 0) return "Nobody is known to be in need here, so there is nothing to score.";
  if (gap.rankMismatch !== null) return mismatch(gap.rankMismatch, indicator);
  if (gap.flags.includes("need suppressed") && gap.needLo !== null && gap.needHi !== null) {
    return `There is no gap score: the need is only published as lying between ${number(gap.needLo)} and ${number(gap.needHi)} people a year.`;
  }
  const reason = reasons.find((flag) => gap.flags.includes(flag));
  return reason === undefined ? "There is no gap score." : `There is no gap score. ${gapFlags[reason]}`;
}

function mismatch(points: number, { title }: Pick<Indicator, "title">): string {
  const stands =
    points === 0 ? "as high as" : `${number(Math.abs(points))} points ${points < 0 ? "lower" : "higher"} than`;
  return `There is no gap score, for “${title}” ranks areas and counts nobody. Need ranks ${stands} places per adult.`;
}

/** The first of these that is raised explains why there is no score. */
const reasons: readonly GapFlag[] = [
  "need suppressed",
  "need unknown",
  "no point",
  "places unknown",
  "need mostly unknown",
];
