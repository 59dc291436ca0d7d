import type { Json } from "./column.ts";

export type ProviderTable = {
  partnershipId: string;
  datasetId: string;
  id: string;
  name: string;
  ukprn: string | null;
  companyNumber: string | null;
  charityNumber: string | null;
};

export type VenueTable = {
  partnershipId: string;
  datasetId: string;
  id: string;
  name: string | null;
  address: string | null;
  postcode: string | null;
  lon: number | null;
  lat: number | null;
  pointQuality: string | null;
};

/** A row as published: its cells stay as they were. */
export type ListingTable = {
  partnershipId: string;
  datasetId: string;
  row: number;
  listingId: string;
  cells: Json<Record<string, string>>;
};

/** `level` null: a venue without an offer. Places are as claimed, per `placesPeriod`. */
export type OfferTable = {
  partnershipId: string;
  datasetId: string;
  id: string;
  listingRow: number;
  providerId: string;
  venueId: string;
  title: string;
  level: string | null;
  delivery: string | null;
  serves: Json<string[]>;
  places: number | null;
  placesPeriod: string;
  placesBasis: string;
  audience: string | null;
  cost: string | null;
  times: string | null;
  funding: string | null;
  website: string | null;
  phone: string | null;
  email: string | null;
};

/** One time that an offer runs, with the learners it had where they are known. */
export type RunTable = {
  partnershipId: string;
  datasetId: string;
  offerId: string;
  number: number;
  starts: string | null;
  ends: string | null;
  started: number | null;
  completed: number | null;
};
