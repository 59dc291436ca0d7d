import { signpostableWords } from "../../contract/signpostable.ts";
import type { WhyOffer } from "../../contract/whyOffer.ts";
import type { WhyFacts } from "./whyFacts.ts";
import { counted, number, people } from "./written.ts";

/** How the places in reach are given out, how many this area gets, and how many of its unmet are signpostable. */
export function placeSentences({ offers, gap }: WhyFacts): string[] {
  if (offers.every(({ here }) => here === null)) return [];
  const sum = (of: (offer: WhyOffer) => number | null) =>
    offers.reduce((total, offer) => total + (of(offer) ?? none), 0);
  const here = sum((offer) => offer.here);
  const { unmet, structural, signpostable } = gap;
  return [
    "People spread over the places in reach by nearness and by how many are still free. A full offer takes the same share of everyone who asks; those turned away try again.",
    `Of ${counted(
      sum((offer) => offer.placesPerYear),
      "place",
    )} in reach, ${people(here)} of this area ${here === 1 ? "gets" : "get"} one and ${people(sum((offer) => offer.elsewhere))} of other areas; ${number(sum((offer) => offer.free))} stay free.`,
    ...(unmet === null || unmet === 0 || structural === null || signpostable === null
      ? []
      : [splitSentence(unmet, structural, signpostable)]),
  ];
}

/** Offers with unknown places take nobody, so that they add nothing to what is known. */
const none = 0;

function splitSentence(unmet: number, structural: number, signpostable: number): string {
  if (signpostable < 1e-6 * unmet) {
    return `All ${number(unmet)} left without a place are counted as lacking places. ${convention}`;
  }
  if (structural < 1e-6 * unmet) {
    return `All ${number(unmet)} left without a place are signpostable, ${signpostableWords}.`;
  }
  return `Of the ${number(unmet)} left without a place, ${number(structural)} are counted as lacking places; ${number(signpostable)} are signpostable, ${signpostableWords}. ${convention}`;
}

const convention =
  "Free places that several areas could have are counted to the one that is fewest moves away, then by code: lean on the study area's total, not on one area's part of it.";
