import type { Draws } from "./draws.ts";
import { type Street, type Town, unitLetters } from "./towns.ts";

/** A place with an address, as it truly is. */
export type Site = {
  readonly building: string | null;
  readonly number: string | null;
  readonly street: string;
  readonly town: Town;
  readonly postcode: string;
  readonly lon: number;
  readonly lat: number;
  readonly uprn: string;
};

/** A place in a town. Large buildings often have a name in place of a house number. */
export function inventSite(
  town: Town,
  draws: Draws,
  building: string | null = null,
  street = draws.pick(town.streets),
): Site {
  const house = draws.whole(1, longestStreet);
  const isNamedOnly = building !== null && draws.chance(0.45);
  const range = draws.chance(0.12) ? `${house}-${house + 2}` : draws.chance(0.05) ? `${house}A` : String(house);
  return {
    building,
    number: isNamedOnly ? null : range,
    street: street.name,
    town,
    postcode: building !== null && draws.chance(0.8) ? ownPostcode(street, draws) : postcodeAt(street, house),
    lon: street.lon + house * degreesAHouse,
    lat: street.lat,
    uprn: String(draws.whole(10_000_000, 209_999_999)),
  };
}

const longestStreet = 120;

// Some seven metres.
const degreesAHouse = 0.0001;

/** Whoever gets much post has a postcode of their own. */
function ownPostcode({ postcodes: [first = ""] }: Street, draws: Draws): string {
  return `${first.slice(0, -2)}${draws.pick(unitLetters)}${draws.pick(unitLetters)}`;
}

function postcodeAt({ postcodes }: Street, house: number): string {
  const postcode =
    postcodes[Math.min(postcodes.length - 1, Math.floor((house / (longestStreet + 1)) * postcodes.length))];
  if (postcode === undefined) throw new RangeError("a street has no postcode");
  return postcode;
}
