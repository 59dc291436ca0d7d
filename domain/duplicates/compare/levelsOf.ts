import { oneEditApart } from "../alike/oneEditApart.ts";
import type { Levels } from "../comparedPair.ts";
import type { ReadyListing } from "../ready/readyListing.ts";
import type { Vocabulary } from "../ready/vocabulary.ts";
import { addressAgreement } from "./addressAgreement.ts";
import { registersAgree } from "./registersAgree.ts";

/** How alike two listings at one place are in each comparison; the name's level is given, for it is the dear one. */
export function levelsOf(one: ReadyListing, other: ReadyListing, name: number | null, words: Vocabulary): Levels {
  return {
    identifier: registersAgree(one, other),
    name,
    address: addressLevel(one, other, words),
    phone: phoneLevel(one.phone, other.phone),
    website: one.host === null || other.host === null ? null : one.host === other.host ? 1 : 0,
  };
}

/** 2 number and street (or the street, where neither has a number), 1 the number or a street with one number missing, 0 neither; null where nothing can be compared. */
function addressLevel(one: ReadyListing, other: ReadyListing, words: Vocabulary): number | null {
  const { numbers, streets, surely } = addressAgreement(one, other, words);
  if (numbers === null && streets === null) return null;
  if (numbers === true) return streets === true ? 2 : 1;
  if (numbers === null && surely) return one.number === other.number ? 2 : 1;
  return 0;
}

function phoneLevel(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  if (one === other) return 2;
  return oneEditApart(one, other) ? 1 : 0;
}
