import { listingRef } from "../../contract/listingRef.ts";
import type { Offer } from "../../contract/offer.ts";
import { isOwnPoint } from "./isOwnPoint.ts";
import type { ListingFacts } from "../listingFacts.ts";

/**
 * What the engine compares of an offer: who offers it and where. What is offered is for `mayBeOneOffer` to look at. A point that is only the middle of a
 * small area or a postcode district is left out: everything in the district would stand at one place.
 */
export function factsOf(offer: Offer): ListingFacts {
  const { provider, venue, phone, website, dataset } = offer;
  const hasOwnPoint = isOwnPoint(venue);
  return {
    id: listingRef(offer),
    source: dataset,
    name: provider.name,
    venue: venue.name,
    address: venue.address,
    postcode: venue.postcode,
    phone,
    website,
    lon: hasOwnPoint ? venue.lon : null,
    lat: hasOwnPoint ? venue.lat : null,
    ukprn: provider.ukprn,
    companyNumber: provider.companyNumber,
    charityNumber: provider.charityNumber,
    uprn: null,
  };
}
