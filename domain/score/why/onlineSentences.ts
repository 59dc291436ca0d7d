import { levelWords } from "../../contract/level.ts";
import type { WhyFacts } from "./whyFacts.ts";
import { counted, number } from "./written.ts";

/** What online places change, which comes after the score; nothing where the level has no online offer. */
export function onlineSentences({ gap, level, settings, totals: { online } }: WhyFacts): string[] {
  if (online === null) return [];
  const offers = `${counted(online.offers, "online offer has", "online offers have")} ${counted(online.places, "place")} a year between them.`;
  if (settings.onlineEligible[level] === 0) {
    return [
      `${offers} Nobody is taken to be able to learn ${levelWords[level].title.toLowerCase()} skills online (a setting), so they change nothing.`,
    ];
  }
  if (online.share === null) {
    return [`${offers} None is counted here, for it cannot be told how many are the study area’s.`];
  }
  if (gap.unmetAfterOnline === null || gap.unmet === null) {
    return [`${offers} How many of them are for this area is not known, for its unmet people are not.`];
  }
  const score = gap.gapScoreAfterOnline === null ? "" : `, a score of ${number(gap.gapScoreAfterOnline)}`;
  return [
    `Online places are given out last and do not change the score above. Of the study area’s ${number(online.share)}, ${number(gap.unmet - gap.unmetAfterOnline)} go to people left without a place here. ${number(gap.unmetAfterOnline)} are left${score}.`,
  ];
}
