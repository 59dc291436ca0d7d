import type { Weights } from "../pairs/weights.ts";
import type { Reach } from "../reach.ts";

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
  const { areas, ptr, site } = reach;
  if (asking.length !== site.length) throw new RangeError(`asking has ${asking.length} pairs, expected ${site.length}`);
  if (getting.length !== site.length)
    throw new RangeError(`getting has ${getting.length} pairs, expected ${site.length}`);
  const level = levelOfService({ need, places, reach, asking });
  return Float64Array.from({ length: areas }, (_, i) => {
    const [start, end] = [ptr[i] ?? NaN, ptr[i + 1] ?? NaN];
    let sum = 0;
    let isKnown = start === end;
    for (let k = start; k < end; k++) {
      const ofSite = level[site[k] ?? NaN] ?? NaN;
      if (Number.isNaN(ofSite)) continue;
      isKnown = true;
      sum += (getting[k] ?? NaN) * ofSite;
    }
    return isKnown ? sum : Number.NaN;
  });
}

/** Places for each person who asks, by site: 0 where nobody asks, NaN where the places are unknown. */
export function levelOfService({
  need,
  places,
  reach: { areas, ptr, site },
  asking,
}: Omit<PlacesPerPersonInput, "getting">): Float64Array {
  const people = new Float64Array(places.length);
  for (let i = 0; i < areas; i++) {
    const inNeed = need[i] ?? NaN;
    if (!(inNeed > 0)) continue;
    for (let k = ptr[i] ?? NaN; k < (ptr[i + 1] ?? NaN); k++) {
      const j = site[k] ?? NaN;
      people[j] = (people[j] ?? NaN) + (asking[k] ?? NaN) * inNeed;
    }
  }
  return places.map((count, j) => (Number.isNaN(count) || (people[j] ?? NaN) > 0 ? count / (people[j] ?? NaN) : 0));
}
