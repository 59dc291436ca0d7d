/** What can be compared of a listing: who offers it, and where. Null is not said; nothing need be. */
export type ListingFacts = {
  /** Unique among the listings that are compared. */
  readonly id: string;
  /** The file or register it comes from, where that is known. */
  readonly source: string | null;
  /** The organisation. */
  readonly name: string | null;
  readonly venue: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  /** Its numbers at registers, which settle who it is where both listings have one. */
  readonly ukprn: string | null;
  readonly companyNumber: string | null;
  readonly charityNumber: string | null;
  /** The number of its property: two listings with one stand at one place. */
  readonly uprn: string | null;
};
