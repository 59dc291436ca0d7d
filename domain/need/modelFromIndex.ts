import { meanRanks } from "./meanRanks.ts";
import { rankits } from "./rankits.ts";

export type IndexModel = {
  /** The index by area, more meaning more need (the caller turns it round where more is less); null where it is unknown. */
  readonly index: readonly (number | null)[];
  /** Adults by area; null where they are unknown. */
  readonly adults: readonly (number | null)[];
  /** How many people there are in all areas together, from a survey or a national figure. */
  readonly total: number;
  /** Beta: how strongly the index sorts people. 0 gives every area the same share. Nobody knows it; 0.25 to 0.75 is published. */
  readonly spread: number;
};

/**
 * People by area from an index that gives none: the ranks of the index, spread over a known total.
 *
 * Shapes  index[A], adults[A]; returns people[A], null where the index or the adults are unknown (those areas take no part).
 * Units   people. Only the order of the index counts, never its distances; ties share their mean rank.
 * Holds   the people add up to `total`; no area has more people than adults; a higher index never has a lower rate.
 * Throws  RangeError when the lists differ in length, or the total is not between 0 and all adults.
 * Source  Rankits of Blom (1958); rate = logistic(alpha + spread * rankit).
 */
export function modelFromIndex(model: IndexModel): (number | null)[] {
  return fittedIndex(model).people;
}

/** The same with what it was worked out from, so that anybody can check one area's people by hand. */
export type FittedIndex = {
  readonly people: (number | null)[];
  /** The one alpha at which the people add up to the total; null where no area is known. */
  readonly alpha: number | null;
  /** Rank (1 is the lowest) and normal score by area; null where the index or the adults are unknown. */
  readonly ranks: readonly (number | null)[];
  readonly z: readonly (number | null)[];
  /** How many areas take part, and their adults. */
  readonly areas: number;
  readonly adults: number;
};

/** People by area from an index, with alpha, ranks and normal scores. */
export function fittedIndex({ index, adults, total, spread }: IndexModel): FittedIndex {
  if (index.length !== adults.length) {
    throw new RangeError(`index has ${index.length} areas and adults has ${adults.length}, expected as many`);
  }
  const areas = knownAreas(index, adults);
  const spreadOut = (values: readonly number[]) => {
    const byPosition: (number | null)[] = index.map(() => null);
    areas.forEach(({ position }, i) => (byPosition[position] = values[i] ?? null));
    return byPosition;
  };
  const allAdults = areas.reduce((sum, area) => sum + area.adults, 0);
  if (areas.length === 0) {
    return { people: spreadOut([]), alpha: null, ranks: spreadOut([]), z: spreadOut([]), areas: 0, adults: 0 };
  }
  if (!(total > 0 && total < allAdults)) {
    throw new RangeError(`total is ${total}, expected more than 0 and less than the ${allAdults} adults`);
  }
  const values = areas.map((area) => area.index);
  const z = rankits(values);
  const sorted = areas.map((area, i) => ({ ...area, score: spread * (z[i] ?? Number.NaN) }));
  const alpha = alphaFor(total, sorted);
  return {
    people: spreadOut(sorted.map((area) => area.adults * logistic(alpha + area.score))),
    alpha,
    ranks: spreadOut(meanRanks(values)),
    z: spreadOut(z),
    areas: areas.length,
    adults: allAdults,
  };
}

type KnownArea = { readonly position: number; readonly index: number; readonly adults: number };

function knownAreas(index: readonly (number | null)[], adults: readonly (number | null)[]): KnownArea[] {
  return index.flatMap((value, position) => {
    const count = adults[position];
    return value === null || count === null || count === undefined ? [] : [{ position, index: value, adults: count }];
  });
}

/**
 * The one alpha at which the people add up to the total. Their number only grows with alpha, so Newton's steps find it in a few rounds; where one would leave the
 * stretch that still may hold it, the stretch is halved instead.
 */
function alphaFor(total: number, areas: readonly { readonly adults: number; readonly score: number }[]): number {
  let [low, high, alpha] = [-60, 60, 0];
  for (let round = 0; round < 100; round++) {
    let [people, slope] = [0, 0];
    for (const { adults, score } of areas) {
      const rate = logistic(alpha + score);
      people += adults * rate;
      slope += adults * rate * (1 - rate);
    }
    if (Math.abs(people - total) <= closeEnough * total) break;
    if (people < total) low = alpha;
    else high = alpha;
    const step = alpha + (total - people) / slope;
    alpha = step > low && step < high ? step : (low + high) / 2;
  }
  return alpha;
}

const closeEnough = 1e-12;

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
