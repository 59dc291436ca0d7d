import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";
import type { Points } from "../../domain/score/reach/pointIndex.ts";

/** An England that nobody lives in: areas and sites in settlements and between them, by position. */
export type SyntheticEngland = {
  readonly areas: Points;
  readonly isRural: Uint8Array;
  /** People a year, as one level may have it. */
  readonly need: Float64Array;
  readonly sites: Points;
  /** Places a year: nine for every ten people in need, so that the allocation has something to settle. */
  readonly places: Float64Array;
};

/**
 * A made-up England of any size: 1,200 settlements whose sizes fall with their rank (Zipf), one area in ten rural.
 *
 * Units   degrees; people and places a year.
 * Holds   the same seed gives the same country.
 */
export function syntheticEngland(areas: number, sites: number, seed = 2026): SyntheticEngland {
  const random = mulberry32(seed);
  const settlements = settlementsOf(random);
  const isRural = Uint8Array.from({ length: areas }, () => (random() < ruralShare ? 1 : 0));
  const areaPoints = pointsIn(areas, settlements, random, (i) => isRural[i] === 1);
  const need = Float64Array.from({ length: areas }, () => 30 * Math.exp(0.4 * normal(random)));
  const sitePoints = pointsIn(sites, settlements, random, () => random() < ruralShare);
  const sizes = Float64Array.from({ length: sites }, () => Math.exp(0.8 * normal(random)));
  const each = (placesPerPerson * total(need)) / total(sizes);
  return { areas: areaPoints, isRural, need, sites: sitePoints, places: sizes.map((size) => size * each) };
}

/** Where a settlement's middle is, how far it spreads, and how much of the country lives in it or in a larger one. */
type Settlement = { readonly x: number; readonly y: number; readonly spreadKm: number; readonly upTo: number };

const settlementCount = 1200;
const ruralShare = 0.1;
const placesPerPerson = 0.9;
/** Spread of the largest settlement; the others keep its density. */
const largestKm = 34;
const country = { west: -3.5, south: 50.7, widthKm: 350, heightKm: 480 };

function settlementsOf(random: () => number): Settlement[] {
  const harmonic = total(Float64Array.from({ length: settlementCount }, (_, rank) => 1 / (rank + 1)));
  let upTo = 0;
  return Array.from({ length: settlementCount }, (_, rank) => {
    upTo += 1 / (rank + 1) / harmonic;
    const [x, y] = [random() * country.widthKm, random() * country.heightKm];
    return { x, y, spreadKm: largestKm / Math.sqrt(rank + 1), upTo };
  });
}

function pointsIn(
  count: number,
  settlements: readonly Settlement[],
  random: () => number,
  isOutside: (i: number) => boolean,
): Points {
  const [lon, lat] = [new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    const { x, y } = isOutside(i) ? anywhere(random) : somewhereIn(settlements, random);
    lat[i] = country.south + y / kmPerDegree;
    lon[i] = country.west + x / (kmPerDegree * Math.cos((52.7 * Math.PI) / 180));
  }
  return { lon, lat };
}

function somewhereIn(settlements: readonly Settlement[], random: () => number): { x: number; y: number } {
  const draw = random();
  const home = settlements.find(({ upTo }) => draw < upTo) ?? settlements.at(-1);
  if (home === undefined) throw new Error("there are no settlements");
  return { x: home.x + home.spreadKm * normal(random), y: home.y + home.spreadKm * normal(random) };
}

function anywhere(random: () => number): { x: number; y: number } {
  return { x: random() * country.widthKm, y: random() * country.heightKm };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

const kmPerDegree = 111.195;
