import type { LibraryListing } from "./libraryListings.ts";
import { type OfferRow, offerRow } from "./offerRow.ts";
import type { PostcodePoint } from "./postcodePoints.ts";
import { isGreaterManchester } from "./studyWards.ts";

const inventedPlaces = 240;

/**
 * The libraries inside the ring, each with its assumed essential offer; in each district of Greater Manchester the one with most assumed
 * places has an invented general offer too.
 */
export function libraryOffers(
  listings: readonly LibraryListing[],
  isInside: (point: { lon: number; lat: number }) => boolean,
  postcodes: ReadonlyMap<string, PostcodePoint>,
): OfferRow[] {
  const libraries = listings.flatMap((listing) => {
    const offer = essentialOffer(listing, postcodes);
    const { lon, lat } = offer;
    return typeof lon === "number" && typeof lat === "number" && isInside({ lon, lat }) ? [{ ...listing, offer }] : [];
  });
  const inGreaterManchester = libraries.filter(({ district }) => isGreaterManchester(district));
  const busiest = [...Map.groupBy(inGreaterManchester, ({ district }) => district).values()].flatMap(mostPlaces);
  return [...libraries.map(({ offer }) => offer), ...busiest.map(({ offer }) => generalOffer(offer))];
}

function essentialOffer({ claim }: LibraryListing, postcodes: ReadonlyMap<string, PostcodePoint>): OfferRow {
  const { venue } = claim;
  const point = postcodes.get(venue.postcode ?? "");
  return offerRow({
    listing_id: `library-${plain(claim.provider.name.replace(" library service", ""))}-${plain(venue.name ?? "")}`,
    provider: claim.provider.name,
    title: claim.title,
    level: claim.level,
    delivery: claim.delivery,
    venue: /librar/i.test(venue.name ?? "") ? venue.name : `${venue.name} Library`,
    address: venue.address,
    postcode: venue.postcode,
    lon: point === undefined ? venue.lon : point.lon,
    lat: point === undefined ? venue.lat : point.lat,
    point_quality: point === undefined ? venue.pointQuality : "postcode",
    places: claim.places,
    places_basis: claim.placesBasis,
    times: claim.times,
  });
}

function generalOffer(offer: OfferRow): OfferRow {
  return {
    ...offer,
    listing_id: `${offer.listing_id}-general`,
    title: "Digital skills for life and work (invented example)",
    level: "general",
    places: inventedPlaces,
    places_basis: "invented",
  };
}

function mostPlaces<Library extends LibraryListing>(libraries: readonly Library[]): Library[] {
  const known = libraries.flatMap((library) =>
    library.claim.places === null ? [] : [{ library, places: library.claim.places }],
  );
  return known
    .toSorted((one, other) => other.places - one.places)
    .slice(0, 1)
    .map(({ library }) => library);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
