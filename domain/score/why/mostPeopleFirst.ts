import type { WhyOffer } from "../../contract/whyOffer.ts";

/** An area and how many of its people got a place. */
export type Taker = WhyOffer["competitors"][number];

const named = 5;

/** The areas with the most people by name, and all others as one number. */
export function mostPeopleFirst(takers: readonly Taker[]): { first: Taker[]; rest: WhyOffer["others"] } {
  const sorted = takers.toSorted((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
  const others = sorted.slice(named);
  return {
    first: sorted.slice(0, named),
    rest: { areas: others.length, people: others.reduce((sum, { people }) => sum + people, 0) },
  };
}
