/**
 * How alike two listings are in each comparison, higher is more alike; null where either says nothing. Identifier: 1 a register's number in common, 0 different
 * numbers of one register. Name 0 to 4, address 0 to 2, phone 0 to 2, website 0 or 1 (METHOD 4.2).
 */
export type Levels = {
  readonly identifier: number | null;
  readonly name: number | null;
  readonly address: number | null;
  readonly phone: number | null;
  readonly website: number | null;
};

/** Why two listings are taken to be at one place. */
export type SiteReason =
  | "same property"
  | "same postcode"
  | "same number and street"
  | "same street"
  | "postcodes one sign apart"
  | "near each other"
  | "same street, no postcode"
  | "same venue, no postcode"
  | "same part of a town"
  | "same town, name and phone";

/** Two listings at one place, by position, compared. Levels of the same two listings never depend on any third but through how rare words are. */
export type ComparedPair = {
  readonly one: number;
  readonly other: number;
  readonly site: SiteReason;
  readonly km: number | null;
  readonly levels: Levels;
};
