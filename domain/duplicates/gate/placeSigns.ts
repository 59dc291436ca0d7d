import type { Postcode } from "../normalise/postcodeParts.ts";

/** What two listings say of their places, held against each other. Null is not said by one of them. */
export type PlaceSigns = {
  readonly postcodes: readonly [Postcode | null, Postcode | null];
  readonly numbers: boolean | null;
  readonly streets: boolean | null;
  /** The streets agree without a number's help. */
  readonly surely: boolean;
  /** Number and street agree. */
  readonly oneDoor: boolean;
  /** The streets agree, and no number says otherwise. */
  readonly oneStreet: boolean;
  /** The streets agree and so do the buildings, and no number says otherwise. */
  readonly oneBuilding: boolean;
  /** Two buildings are named that have nothing in common. */
  readonly twoBuildings: boolean;
  /** Their points are near each other, and no address says otherwise. */
  readonly isNear: boolean;
  /** Their points are further apart than a rough point of one place explains. */
  readonly isFar: boolean;
  readonly samePhone: boolean;
  readonly sameWebsite: boolean;
  readonly towns: () => boolean | null;
  /** How alike the names are, 0 to 4 as in `Levels`; null where one has none. Asked only where the place alone does not tell. */
  readonly name: () => number | null;
};
