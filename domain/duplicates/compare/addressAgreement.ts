import { jaroWinkler } from "../alike/jaroWinkler.ts";
import type { ReadyListing } from "../ready/readyListing.ts";
import type { Vocabulary } from "../ready/vocabulary.ts";
import { buildingsAgree } from "./besideAgrees.ts";

/** Whether two say the same; null where either says nothing. */
type Agreement = boolean | null;

export type AddressAgreement = {
  readonly numbers: Agreement;
  /** Streets alike enough beside an equal number. */
  readonly streets: Agreement;
  /** Streets alike enough to be the same by themselves. */
  readonly surely: boolean;
};

/** How far two addresses say the same door. Streets of two kinds (Park Road, Park Lane) or directions are two streets; “12a” is taken for “12” where the other says no letter. */
export function addressAgreement(one: ReadyListing, other: ReadyListing, words: Vocabulary): AddressAgreement {
  const likeness = streetLikeness(one, other);
  const numbers = one.number === null || other.number === null ? null : sameNumber(one, other);
  return {
    // Two buildings in a street are two doors where a number is missing.
    numbers: numbers === null && buildingsAgree(one, other, words) === false ? false : numbers,
    streets: likeness === null ? null : likeness >= besideNumber,
    surely: likeness !== null && likeness >= byItself,
  };
}

const besideNumber = 0.85;
const byItself = 0.9;

function streetLikeness(one: ReadyListing, other: ReadyListing): number | null {
  if (one.street === null || other.street === null) return null;
  if (contradict(one.kind, other.kind) || contradict(one.direction, other.direction)) return 0;
  if (one.street === other.street) return 1;
  // “Northpoint” is “North Point”.
  return Math.max(jaroWinkler(one.street, other.street), jaroWinkler(inFull(one), inFull(other)));
}

function contradict(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function sameNumber(one: ReadyListing, other: ReadyListing): boolean {
  return one.number === other.number || (one.houseNumber === other.houseNumber && hasLetter(one) !== hasLetter(other));
}

function hasLetter({ number, houseNumber }: ReadyListing): boolean {
  return number !== String(houseNumber);
}

function inFull({ direction, street }: ReadyListing): string {
  return `${direction ?? ""}${street ?? ""}`.replaceAll(" ", "");
}
