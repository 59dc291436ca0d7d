import type { Judgement } from "../../contract/evidence.ts";
import type { Offer } from "../../contract/offer.ts";
import { mayBeOneOffer } from "./mayBeOneOffer.ts";
import { type OnlineFacts, onlineFacts } from "./onlineFacts.ts";
import { judgedOnline } from "./judgedOnline.ts";

/** Two online offers, by position, the earlier first, and how likely they are the same. */
export type OnlinePair = { readonly one: number; readonly other: number; readonly judgement: Judgement };

/**
 * Online offers that may be listed twice. They stand at no place, so that the engine's gate never compares them; those of one name, register number or website are
 * looked at here instead, and titles count, for one organisation puts many courses online.
 *
 * Holds   each pair once, in order of position; the order of the offers changes nothing else.
 */
export function onlinePairs(offers: readonly Offer[]): OnlinePair[] {
  const facts = new Map<number, OnlineFacts>();
  offers.forEach((offer, position) => {
    if (offer.delivery === "online") facts.set(position, onlineFacts(offer));
  });
  const found = new Map<number, OnlinePair>();
  for (const block of blocksOf(facts)) {
    block.forEach((one, place) => {
      for (const other of block.slice(place + 1)) {
        const id = one * offers.length + other;
        const [first, second] = [offers[one], offers[other]];
        const [a, b] = [facts.get(one), facts.get(other)];
        if (found.has(id) || first === undefined || second === undefined || a === undefined || b === undefined)
          continue;
        if (mayBeOneOffer(first, second)) found.set(id, { one, other, judgement: judgedOnline(a, b) });
      }
    });
  }
  return [...found.values()].toSorted((a, b) => a.one - b.one || a.other - b.other);
}

/** Offers that share something telling. Where too many share it, only those with one title stay together. */
function blocksOf(facts: ReadonlyMap<number, OnlineFacts>): number[][] {
  const blocks = new Map<string, number[]>();
  for (const [position, { level, keys }] of facts) {
    for (const key of keys) {
      const name = JSON.stringify([level, key]);
      const before = blocks.get(name);
      if (before === undefined) blocks.set(name, [position]);
      else before.push(position);
    }
  }
  return [...blocks.values()].flatMap((block) => (block.length <= mostTogether ? [block] : byTitle(block, facts)));
}

function byTitle(block: readonly number[], facts: ReadonlyMap<number, OnlineFacts>): number[][] {
  const titles = Map.groupBy(block, (position) => facts.get(position)?.title.key);
  return [...titles.values()].filter(({ length }) => length <= mostTogether);
}

const mostTogether = 100;
