import { addOver, type Row, rowsOf, sumOver } from "../reach/pairs/rows.ts";
import type { Weights } from "../reach/pairs/weights.ts";
import type { Reach } from "../reach/reach.ts";

export type PlacesPerPersonInput = {
  readonly need: Float64Array;
  readonly places: Float64Array;
  readonly reach: Reach;
  /** By pair: how much of its people an area asks a site for places with. */
  readonly asking: Weights;
  /** By pair: how much of a site's level of service an area gets. */
  readonly getting: Weights;
};

/**
 * The two steps that all floating catchment measures share, with weights of their own for each: a site's level of service is its places
 * divided by the people who ask for them, and an area adds up what it gets of the levels of the sites in its reach.
 *
 * Shapes  need[A], places[S], asking and getting by pair; returns one number per area.
 * Units   places a person.
 * Holds   with the same weights twice it is `access`. 0 where nothing is in reach, or nobody asks; NaN where all places in reach are unknown.
 * Throws  RangeError when weights do not fit the pairs.
 */
export function placesPerPerson({ need, places, reach, asking, getting }: PlacesPerPersonInput): Float64Array {
  const { areas, site } = reach;
  if (asking.length !== site.length) throw new RangeError(`asking has ${asking.length} pairs, expected ${site.length}`);
  if (getting.length !== site.length)
    throw new RangeError(`getting has ${getting.length} pairs, expected ${site.length}`);
  const level = levelOfService({ need, places, reach, asking });
  const rowOf = rowsOf(reach, getting);
  const perPerson = new Float64Array(areas);
  for (let i = 0; i < areas; i++) {
    const row = rowOf(i);
    const sum = sumOver(row, level);
    perPerson[i] = Number.isNaN(sum) ? sumOfKnown(row, level) : sum;
  }
  return perPerson;
}

/** The sum over the sites whose level is known; NaN where none is. */
function sumOfKnown({ site, weight, shift, start, end }: Readonly<Row>, level: Float64Array): number {
  let sum = 0;
  let isKnown = false;
  for (let k = start; k < end; k++) {
    const ofSite = level[site[k] ?? NaN] ?? NaN;
    if (Number.isNaN(ofSite)) continue;
    isKnown = true;
    sum += (weight[k - shift] ?? NaN) * ofSite;
  }
  return isKnown ? sum : Number.NaN;
}

/** Places for each person who asks, by site: 0 where nobody asks, NaN where the places are unknown. */
export function levelOfService({ need, places, reach, asking }: Omit<PlacesPerPersonInput, "getting">): Float64Array {
  const rowOf = rowsOf(reach, asking);
  const people = new Float64Array(places.length);
  for (let i = 0; i < reach.areas; i++) {
    const inNeed = need[i] ?? NaN;
    if (inNeed > 0) addOver(rowOf(i), people, inNeed);
  }
  return places.map((count, j) => (Number.isNaN(count) || (people[j] ?? NaN) > 0 ? count / (people[j] ?? NaN) : 0));
}
