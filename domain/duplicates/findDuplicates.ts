import type { Blocking } from "./block/blocks.ts";
import { clustersOf } from "./clustersOf.ts";
import { comparePairs } from "./comparePairs.ts";
import { type LikelyPair, likelyPairs } from "./likelyPairs.ts";
import type { Link } from "./link/link.ts";
import { oneToOne } from "./link/oneToOne.ts";
import type { ListingFacts } from "./listingFacts.ts";
import { fitModel } from "./model/fitModel.ts";
import type { Model } from "./model/model.ts";
import type { Progress } from "./progress.ts";

export type Finding = {
  /** Pairs less likely than this are left out of `pairs`. */
  readonly listFrom: number;
  /** Pairs from here up count as one, unless something holds them back. */
  readonly joinFrom: number;
  readonly mayPair?: (one: number, other: number) => boolean;
};

export type Found = {
  /** The likeliest first. */
  readonly pairs: LikelyPair[];
  /** Positions that count as one, two or more each. */
  readonly clusters: number[][];
  /** How many pairs at one place were compared. */
  readonly compared: number;
  readonly blocking: Blocking[];
  readonly model: Model;
  /** What was taken for granted, in words. */
  readonly notes: string[];
};

/**
 * Listings that are the same organisation at the same place, found among any listings.
 *
 * Holds   the same listings in another order give the same pairs, probabilities and clusters.
 * Throws  RangeError when an id comes twice.
 */
export function* findDuplicates(listings: readonly ListingFacts[], given: Finding): Generator<Progress, Found, void> {
  const order = byId(listings);
  const sorted = order.map((position) => listings[position]).filter((each) => each !== undefined);
  const positionOf = (index: number): number => order[index] ?? -1;
  const { mayPair } = given;
  const { pairs: compared, blocking } = yield* comparePairs(
    sorted,
    mayPair === undefined ? {} : { mayPair: (one, other) => mayPair(positionOf(one), positionOf(other)) },
  );
  const model = fitModel(compared.map(({ levels }) => levels));
  yield { done: sorted.length, of: sorted.length };
  const likely = likelyPairs(compared, model, Math.min(given.listFrom, given.joinFrom));
  yield { done: sorted.length, of: sorted.length };
  const joins = likely.filter(({ probability, held }) => held === null && probability >= given.joinFrom);
  const { sources, setAside } = oneToOne<Link>(sorted, joins);
  yield { done: sorted.length, of: sorted.length };
  const clusters = clustersOf({
    count: sorted.length,
    joins: joins.filter((join) => !setAside.has(join)),
    apart: [],
    sourceOf: (index) => sorted[index]?.source ?? null,
  });
  return {
    pairs: likely
      .filter((pair) => pair.probability >= given.listFrom && !setAside.has(pair))
      .map((pair) => inOrder({ ...pair, one: positionOf(pair.one), other: positionOf(pair.other) })),
    clusters: clusters.map((members) => members.map(positionOf)),
    compared: compared.length,
    blocking,
    model,
    notes: sources.length < 2 ? [] : [noteOn(sources, setAside.size)],
  };
}

function noteOn(sources: readonly string[], setAside: number): string {
  return `These list next to nothing twice, so a listing of one was taken for at most one of another, the likeliest (${setAside} less likely pairs were set aside): ${sources.join(", ")}.`;
}

function byId(listings: readonly ListingFacts[]): number[] {
  const order = listings.map((_, position) => position);
  const idOf = (position: number): string => listings[position]?.id ?? "";
  order.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  for (const [index, position] of order.entries()) {
    if (index > 0 && idOf(position) === idOf(order[index - 1] ?? -1))
      throw new RangeError(`the id ${idOf(position)} comes twice, expected each once`);
  }
  return order;
}

function inOrder(pair: LikelyPair): LikelyPair {
  return pair.one < pair.other ? pair : { ...pair, one: pair.other, other: pair.one };
}
