import type { ReadyListing } from "../ready/readyListing.ts";
import type { Vocabulary } from "../ready/vocabulary.ts";

/** Whether the words beside two streets (the building, the town) have any in common; null where they have not, but one of them says no town. */
export function besideAgrees(one: ReadyListing, other: ReadyListing, words: Vocabulary): boolean | null {
  if (anyAlike([...one.building, ...one.town], [...other.building, ...other.town], words) === true) return true;
  return one.town.length === 0 || other.town.length === 0 ? null : false;
}

/** Whether two buildings have a telling word in common; null where either has none. */
export function buildingsAgree(one: ReadyListing, other: ReadyListing, words: Vocabulary): boolean | null {
  return anyAlike(one.building, other.building, words);
}

/** Whether the sites that two names mean have a word in common; null where either means none. */
export function sitesAgree(one: ReadyListing, other: ReadyListing, words: Vocabulary): boolean | null {
  return anyAlike(one.site, other.site, words);
}

function anyAlike(one: readonly number[], other: readonly number[], words: Vocabulary): boolean | null {
  if (one.length === 0 || other.length === 0) return null;
  return one.some((word) => other.some((each) => words.alike(word, each)));
}
