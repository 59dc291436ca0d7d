import { at } from "../at.ts";

export type ContainerInput = {
  readonly need: Float64Array;
  readonly places: Float64Array;
  /** The area each site lies in, by position; -1 where it lies in none of them. */
  readonly areaOf: Int32Array;
};

/**
 * Container ratio: the places inside an area's border for each of its people in need, as if the border were a wall.
 *
 * Shapes  need[A], places[S], areaOf[S]; returns one number per area.
 * Units   places a person.
 * Holds   sum of need * ratio is the places of the sites that lie in an area with need. 0 where no site lies inside; NaN where nobody is in
 *         need, the need is unknown, or no site inside says its places.
 * Throws  RangeError when a site has no entry in areaOf, or names an area that does not exist.
 * Source  The provider-to-population ratio of official statistics; what floating catchments were made to replace (Luo & Wang 2003).
 */
export function container({ need, places, areaOf }: ContainerInput): Float64Array {
  if (areaOf.length !== places.length)
    throw new RangeError(`areaOf has ${areaOf.length} sites, expected ${places.length}`);
  const inside = placesInside({ need, places, areaOf });
  return need.map((people, i) => (people > 0 ? at(inside, i) / people : Number.NaN));
}

/** The places inside each area: 0 where no site lies inside, NaN where none of those inside says its places. */
export function placesInside({ need, places, areaOf }: ContainerInput): Float64Array {
  const inside = new Float64Array(need.length);
  const [sites, known] = [new Uint32Array(need.length), new Uint32Array(need.length)];
  for (let j = 0; j < places.length; j++) {
    const i = at(areaOf, j);
    if (i === -1) continue;
    if (!(i >= 0 && i < need.length)) throw new RangeError(`area ${i} does not exist, there are ${need.length}`);
    sites[i] = at(sites, i) + 1;
    if (Number.isNaN(at(places, j))) continue;
    known[i] = at(known, i) + 1;
    inside[i] = at(inside, i) + at(places, j);
  }
  return inside.map((count, i) => (at(sites, i) > 0 && at(known, i) === 0 ? Number.NaN : count));
}
