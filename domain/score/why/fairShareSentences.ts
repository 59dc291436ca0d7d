import type { WhyFacts } from "./whyFacts.ts";
import { number, three } from "./written.ts";

/** Places a person here against the study area's own rate. */
export function fairShareSentences({ gap, studyAreaShare, settings }: WhyFacts): string[] {
  const { need, placesForThem } = studyAreaShare;
  const { fairShareIndex: index, placesPerPerson } = gap;
  if (index === null || placesPerPerson === null || need === null || placesForThem === null) return [];
  const rate = placesForThem / need;
  return [
    `Places a person: each offer’s places are divided by all who ask for them, by nearness, and added up over the offers in reach: ${three(placesPerPerson)} here, ${three(rate)} in the study area as a whole.`,
    `Fair-share index = 100 × ${three(placesPerPerson)} ÷ ${three(rate)} = ${number(index)}. ${standing(index, settings)}`,
  ];
}

function standing(index: number, { shortBelowIndex, betterServedAboveIndex }: WhyFacts["settings"]): string {
  if (index < shortBelowIndex) return `Below ${number(shortBelowIndex)} it is short of its fair share.`;
  if (index > betterServedAboveIndex) {
    return `Above ${number(betterServedAboveIndex)} it is better served than the study area as a whole.`;
  }
  return "That is about its fair share.";
}
