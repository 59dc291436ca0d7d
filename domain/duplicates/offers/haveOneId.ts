import type { Offer } from "../../contract/offer.ts";
import { traitsOf } from "./traits.ts";

/** Whether two files give two listings the same id: which course it is, is then settled. */
export function haveOneId(one: Offer, other: Offer): boolean {
  const id = traitsOf(one).ownId;
  return id !== null && id === traitsOf(other).ownId;
}
