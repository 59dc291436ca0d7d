import type { ListingFacts } from "../listingFacts.ts";

/** Positions of listings that say the same of who and where, group by group: a college's thirty courses at one door are compared once. It comes back now and then, for there may be many. */
export function* sameFacts(listings: readonly ListingFacts[]): Generator<number, number[][], void> {
  const groups = new Map<string, number[]>();
  for (const [position, listing] of listings.entries()) {
    const key = factsKey(listing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
    if (position % someListings === 0) yield 0;
  }
  const idOf = (position: number): string => listings[position]?.id ?? "";
  for (const group of groups.values()) group.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  // In an order that does not depend on that of the listings.
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

// A few milliseconds of work.
const someListings = 1000;

function factsKey(listing: ListingFacts): string {
  const { name, venue, address, postcode, phone, website, lon, lat, ukprn, companyNumber, charityNumber, uprn } =
    listing;
  return JSON.stringify([
    name,
    address,
    postcode,
    phone,
    website,
    venue,
    lon,
    lat,
    ukprn,
    companyNumber,
    charityNumber,
    uprn,
  ]);
}
