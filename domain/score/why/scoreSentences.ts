import { gapFlags } from "../../contract/gapFlag.ts";
import type { WhyBase } from "../../contract/whyNeed.ts";
import { mostYears } from "../results/yearsToReach.ts";
import type { WhyFacts } from "./whyFacts.ts";
import { number, people, percent } from "./written.ts";

/** The score with the numbers that were divided, or why there is none. */
export function scoreSentences({ gap, needs }: WhyFacts): string[] {
  const mismatch =
    gap.rankMismatch === null
      ? []
      : [
          `Rank mismatch: need ranks ${number(Math.abs(gap.rankMismatch))} points ${gap.rankMismatch < 0 ? "lower" : "higher"} than places per adult among the areas of the study area.`,
        ];
  if (gap.gapScore === null) {
    if (gap.needPerYear === 0) {
      return ["Nobody is known to be in need here, so there is nothing to score: no score, which is not 0."];
    }
    return ["There is no score.", ...gap.flags.map((flag) => gapFlags[flag]), ...mismatch];
  }
  const scored = inAll(needs, ({ competes }) => competes);
  return [
    `Unmet = in need - placed = ${number(scored)} - ${number(gap.met)} = ${people(gap.unmet)} a year.`,
    `Gap score = 100 × unmet ÷ in need = 100 × ${number(gap.unmet)} ÷ ${number(scored)} = ${number(gap.gapScore)}.`,
  ];
}

/** How the class follows from the score, the share of places that stay free, and the thresholds. */
export function classSentences({ gap, settings, offers }: WhyFacts): string[] {
  if (gap.class === "unknown") return [];
  let [free, all] = [0, 0];
  for (const offer of offers) {
    if (offer.free === null || offer.placesPerYear === null) continue;
    free += offer.weight * offer.free;
    all += offer.weight * offer.placesPerYear;
  }
  return [
    gap.spareShare === null
      ? "There are no places in reach, so no share of them is free."
      : `Spare share = free places ÷ all places in reach, each times its nearness = ${number(free)} ÷ ${number(all)} = ${percent(gap.spareShare)}.`,
    `A score from ${number(settings.gapFromScore)} is a gap; with ${percent(settings.overProvidedFromSpareShare)} or more of the places free an area is over-provided. So the class is: ${gap.class}.`,
  ];
}

/** How long the people in need today would wait at today's places. */
export function yearSentences({ gap, needs, settings }: WhyFacts): string[] {
  if (gap.yearsToReachEveryone === null) return [];
  const stock = inAll(needs, ({ stockCounted }) => stockCounted);
  const years = gap.yearsToReachEveryone >= mostYears ? `over ${mostYears}` : number(gap.yearsToReachEveryone);
  return [
    `${people(stock)} today ÷ ${number(gap.met)} placed a year = ${years} years at today’s places. The ambition is ${number(settings.yearsToClear)}.`,
  ];
}

/** Over the base areas that are counted, each by its share inside; null where one of them is not known. */
function inAll(needs: readonly WhyBase[], of: (base: WhyBase) => number | null): number | null {
  return needs
    .filter(({ counted }) => counted === "counted")
    .reduce<number | null>((sum, base) => {
      const value = of(base);
      return sum === null || value === null ? null : sum + base.share * value;
    }, 0);
}
