import type { SiteReason } from "../comparedPair.ts";
import type { ReadyListing } from "../ready/readyListing.ts";
import { isOneDoorAnywhere } from "./isOneDoorAnywhere.ts";
import { isSameStreet } from "./isSameStreet.ts";
import { nameAlike } from "./nameAlike.ts";
import type { PlaceSigns } from "./placeSigns.ts";
import { sameVenue } from "./sameVenue.ts";

/** Whether two listings of which only one has a whole postcode are at one place. The other may say a district; one that contradicts parts them. */
export function byOnePostcode(signs: PlaceSigns, one: ReadyListing, other: ReadyListing): SiteReason | null {
  const { postcodes, numbers, oneDoor, oneStreet, isNear, samePhone, towns } = signs;
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
  return sameVenue(one, other) && (samePhone || nameAlike(signs)) ? "same venue, no postcode" : null;
}
