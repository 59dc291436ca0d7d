import type { ReadyListing } from "../ready/readyListing.ts";
import { nameAlike } from "./nameAlike.ts";
import type { PlaceSigns } from "./placeSigns.ts";
import { sameVenue } from "./sameVenue.ts";

/** Whether the same venue is surely enough one place: by an equal phone or alike names, and where neither number, street, town nor point says otherwise, for many towns have their Council Offices. */
export function isSameVenue(signs: PlaceSigns, one: ReadyListing, other: ReadyListing): boolean {
  const { numbers, streets, isFar, samePhone, towns } = signs;
  if (numbers === false || streets === false || isFar || !sameVenue(one, other)) return false;
  return (samePhone || nameAlike(signs)) && towns() !== false;
}
