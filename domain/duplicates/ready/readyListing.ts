import type { Postcode } from "../normalise/postcodeParts.ts";

/** One name of an organisation, ready to be compared. Words are numbers of the vocabulary, each once. */
export type NameForm = {
  readonly words: readonly number[];
  /** The words but for small ones in the order of the alphabet: “College of Bury” is “Bury College”. */
  readonly sorted: string;
  /** The words without blanks. */
  readonly joined: string;
  /** The first letters of the words; without the small words where there are any. */
  readonly initials: readonly string[];
  readonly figures: string;
};

/** A listing with everything that is compared taken apart beforehand. */
export type ReadyListing = {
  readonly forms: readonly NameForm[];
  readonly postcode: Postcode | null;
  readonly number: string | null;
  /** The number without its letter. */
  readonly houseNumber: number | null;
  readonly street: string | null;
  readonly kind: string | null;
  readonly direction: string | null;
  /** Words of the building, without those that any building may have. */
  readonly building: readonly number[];
  readonly town: readonly number[];
  /** Words of the place, street and venue: names of organisations often borrow them, so they tell less. */
  readonly place: ReadonlySet<number>;
  /** Words of the site that the name means. */
  readonly site: readonly number[];
  readonly venue: string | null;
  readonly phone: string | null;
  readonly host: string | null;
  readonly ukprn: string | null;
  readonly companyNumber: string | null;
  readonly charityNumber: string | null;
  readonly uprn: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
};
