import { areaColumns, areaTables, partColumns } from "./areaTables.ts";
import { controlTotal } from "./controlTotal.ts";
import { csvText } from "./csvText.ts";
import { indicatorColumns, indicatorRows } from "./indicators.ts";
import { jobCentreOffers } from "./jobCentreOffers.ts";
import { libraryListings } from "./libraryListings.ts";
import { libraryOffers } from "./libraryOffers.ts";
import { lsoaLinks } from "./lsoaLinks.ts";
import { lsoaPeople } from "./lsoaPeople.ts";
import { needColumns, needTable } from "./needTable.ts";
import { type OfferRow, offerColumns } from "./offerRow.ts";
import { wardPlaces } from "./places.ts";
import { postcodeDistricts, postcodePoints } from "./postcodePoints.ts";
import { postcodeColumns, postcodeTable } from "./postcodeTable.ts";
import { ringAround } from "./studyWards.ts";
import { venueOffers } from "./venueOffers.ts";

/** The demo's tables as texts by file name, from a folder of published files and our own reference tables. The same files give the same texts. */
export async function demoTables(folder: string, reference: string): Promise<Map<string, string>> {
  const links = lsoaLinks(folder);
  const people = lsoaPeople(folder);
  const wards = wardPlaces(links, people);
  const isInRing = ringAround(wards.values());
  const chosen = [...wards.values()].filter(isInRing).toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const irregular = links.find(({ ward, change }) => change === "X" && chosen.some(({ code }) => code === ward));
  if (irregular !== undefined)
    throw new Error(`${irregular.lsoa11} changed irregularly and is inside the ring: its share is a guess`);
  const { areas, parts } = areaTables(folder, wards, chosen);
  const [postcodes, districts] = [postcodePoints(folder), postcodeDistricts(folder)];
  const offers = [
    ...venueOffers(reference, postcodes, districts),
    ...jobCentreOffers(folder),
    ...libraryOffers(await libraryListings(folder), isInRing, postcodes),
  ].toSorted(byListing);
  const totals = { essential: controlTotal(folder, "essential"), general: controlTotal(folder, "general") };
  return new Map([
    ["areas.csv", csvText(areaColumns, areas)],
    ["area_parts.csv", csvText(partColumns, parts)],
    ["postcodes.csv", csvText(postcodeColumns, postcodeTable(offers, postcodes, districts, isInRing))],
    ["indicators.csv", csvText(indicatorColumns, indicatorRows(totals))],
    ["need.csv", csvText(needColumns, needTable(folder, links, people, chosen))],
    ["offers.csv", csvText(offerColumns, offers)],
  ]);
}

/** In order, so that two builds can be compared line by line. */
function byListing(one: OfferRow, other: OfferRow): number {
  return String(one.listing_id) < String(other.listing_id) ? -1 : 1;
}
