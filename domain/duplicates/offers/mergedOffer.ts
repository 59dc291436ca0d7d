import { isOwnPoint } from "./isOwnPoint.ts";
import { type Merged, type Offer, placesPerYear, type Venue } from "../../contract/offer.ts";

/**
 * The one offer that several listings stand for: what the first says, and where it says nothing what the next one says. Things that belong together (a point and how
 * good it is, places and their period, start and end) come from one listing.
 *
 * Shapes  `listings` in the order in which they are believed; the offer is known by the first one's dataset and row.
 * Holds   places are those of one listing: at most the most that any claims, never the sum. Every claim is kept.
 * Throws  RangeError where there are no listings.
 */
export function mergedOffer(listings: readonly Offer[]): Offer {
  const [first] = listings;
  if (first === undefined) throw new RangeError("There are 0 listings to merge, and there must be 1 or more");
  if (listings.length === 1) return first;
  const places = listings.find((offer) => offer.places !== null) ?? first;
  const dates = listings.find(({ starts, ends }) => starts !== null || ends !== null) ?? first;
  const learners = listings.find(({ started, completed }) => started !== null || completed !== null) ?? first;
  const said = { places: places.places, placesPeriod: places.placesPeriod, placesBasis: places.placesBasis };
  return {
    ...first,
    provider: {
      name: first.provider.name,
      ukprn: firstSaid(listings, ({ provider }) => provider.ukprn),
      companyNumber: firstSaid(listings, ({ provider }) => provider.companyNumber),
      charityNumber: firstSaid(listings, ({ provider }) => provider.charityNumber),
    },
    delivery: firstSaid(listings, ({ delivery }) => delivery),
    venue: venueOf(
      listings.map(({ venue }) => venue),
      first.venue,
    ),
    serves: listings.find(({ serves }) => serves.length > 0)?.serves ?? first.serves,
    ...said,
    placesPerYear: placesPerYear(said),
    audience: firstSaid(listings, ({ audience }) => audience),
    cost: firstSaid(listings, ({ cost }) => cost),
    times: firstSaid(listings, ({ times }) => times),
    starts: dates.starts,
    ends: dates.ends,
    funding: firstSaid(listings, ({ funding }) => funding),
    website: firstSaid(listings, ({ website }) => website),
    phone: firstSaid(listings, ({ phone }) => phone),
    email: firstSaid(listings, ({ email }) => email),
    started: learners.started,
    completed: learners.completed,
    merged: { claims: listings.map(claimOf), placesConflict: placesConflict(listings) },
  };
}

function venueOf(venues: readonly Venue[], first: Venue): Venue {
  const points = venues.filter(({ lon, lat }) => lon !== null && lat !== null);
  const { lon, lat, pointQuality } = points.find(isOwnPoint) ?? points[0] ?? first;
  return {
    name: firstSaid(venues, ({ name }) => name),
    address: firstSaid(venues, ({ address }) => address),
    postcode: firstSaid(venues, ({ postcode }) => postcode),
    lon,
    lat,
    pointQuality,
  };
}

function claimOf(offer: Offer): Merged["claims"][number] {
  const { dataset, row, listingId, provider, title, placesBasis } = offer;
  return { dataset, row, listingId, provider: provider.name, title, placesPerYear: offer.placesPerYear, placesBasis };
}

/** The least and the most yearly places claimed, where the most are over a fifth more than the least. */
export function placesConflict(listings: readonly Pick<Offer, "placesPerYear">[]): Merged["placesConflict"] {
  const known = listings.flatMap(({ placesPerYear: places }) => (places === null ? [] : [places]));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return known.length > 1 && 5 * (most - least) > least ? { least, most } : null;
}

function firstSaid<From, Value>(from: readonly From[], of: (one: From) => Value | null): Value | null {
  for (const one of from) {
    const value = of(one);
    if (value !== null) return value;
  }
  return null;
}
