import { datasetIdSchema } from "../contract/datasetId.ts";
import type { OverlapMember } from "../contract/overlap.ts";
import { at } from "../score/at.ts";
import { basisOfUsual } from "../score/places/imputedPlaces.ts";
import type { Workings } from "../score/workings.ts";
import type { Removable } from "./removable.ts";

/** One offer of a set, with what it could do without by itself. Throws a RangeError when it does not say where it stands. */
export function memberOf(site: number, { base }: Workings, removableOf: Removable): OverlapMember {
  const { offers, places, imputed } = base.sites;
  const offer = offers[site];
  if (offer?.dataset === undefined || offer.row === undefined) {
    throw new RangeError(`the offer at ${site} (${offer?.title}) names no dataset and row`);
  }
  const { title, provider, venue, dataset, row } = offer;
  const isImputed = imputed !== null && imputed.sites.includes(site);
  return {
    dataset: datasetIdSchema.parse(dataset),
    row,
    title,
    provider: provider.name,
    venue: venue.name,
    lon: venue.lon,
    lat: venue.lat,
    places: at(places, site),
    placesBasis: isImputed ? basisOfUsual(imputed) : offer.placesBasis,
    free: at(base.allocation.idle, site),
    removable: removableOf([site]),
  };
}
