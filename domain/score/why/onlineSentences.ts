import type { WhyFacts } from "./whyFacts.ts";
import { counted, number } from "./written.ts";

/** What online places change, which comes after the score; nothing where the level has no online offer. */
export function onlineSentences({ gap, totals: { online } }: WhyFacts): string[] {
  if (online === null) return [];
  if (gap.unmetAfterOnline === null || gap.unmet === null || online.share === null) {
    return [
      `${counted(online.offers, "online offer has", "online offers have")} ${counted(online.places, "place")} a year between them. None is counted here, for it cannot be told how many are this area’s.`,
    ];
  }
  const score = gap.gapScoreAfterOnline === null ? "" : `, a score of ${number(gap.gapScoreAfterOnline)}`;
  return [
    `Online places are given out last and do not change the score above. Of the study area’s ${number(online.share)}, ${number(gap.unmet - gap.unmetAfterOnline)} go to people left without a place here. ${number(gap.unmetAfterOnline)} are left${score}.`,
  ];
}
