import type { SiteReason } from "../comparedPair.ts";
import type { ReadyListing } from "../ready/readyListing.ts";
import { isOneDoorAnywhere } from "./isOneDoorAnywhere.ts";
import { isSameStreet } from "./isSameStreet.ts";
import { isSameVenue } from "./isSameVenue.ts";
import type { PlaceSigns } from "./placeSigns.ts";

/** Whether two listings of which only one has a whole postcode are at one place. The other may say a district; one that contradicts parts them. */
export function byOnePostcode(signs: PlaceSigns, one: ReadyListing, other: ReadyListing): SiteReason | null {
  const { postcodes, numbers, oneDoor, oneStreet, isNear, towns } = signs;
  const [a, b] = postcodes;
  if (a !== null && b !== null) {
    if (a.district !== b.district) return null;
    if (oneDoor) return "same number and street";
    if (oneStreet) return "same street";
  }
  if (isNear) return "near each other";
  if (oneDoor && (towns() !== false || isOneDoorAnywhere(signs, one))) return "same number and street";
  if (numbers === false) return null;
  if (isSameStreet(signs)) return "same street, no postcode";
  return isSameVenue(signs, one, other) ? "same venue, no postcode" : null;
}
