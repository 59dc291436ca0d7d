import { oneEditApart } from "../alike/oneEditApart.ts";
import type { SiteReason } from "../comparedPair.ts";
import { isDistrict, type Postcode } from "../normalise/postcodeParts.ts";
import type { ReadyListing } from "../ready/readyListing.ts";
import { isOneDoorAnywhere } from "./isOneDoorAnywhere.ts";
import { isSameStreet } from "./isSameStreet.ts";
import { isSameVenue } from "./isSameVenue.ts";
import { nameAlike, nameNearlySame } from "./nameAlike.ts";
import type { PlaceSigns } from "./placeSigns.ts";

/**
 * Whether two listings without a whole UK postcode are at one place: none is said, only a district is, or it is another country's. As the place can be told less surely, an equal phone and nearly the same name may stand
 * in for one of its parts.
 */
export function withoutPostcodes(signs: PlaceSigns, one: ReadyListing, other: ReadyListing): SiteReason | null {
  const { postcodes, numbers, streets, surely, oneDoor, oneStreet, isNear, isFar, twoBuildings, samePhone, towns } =
    signs;
  const areas = areasOf(...postcodes);
  if (
    oneDoor &&
    (areas === "one" || towns() === true || (areas !== "two" && towns() === null) || isOneDoorAnywhere(signs, one))
  ) {
    return "same number and street";
  }
  if (areas !== "two" && isNear) return "near each other";
  if ((oneStreet && areas === "one") || (areas !== "two" && isSameStreet(signs))) return "same street";
  if (surely && areas !== "two" && towns() === true && nameNearlySame(signs)) return "same street";
  if (areas === "one" && !isDistrict(postcodes[0]?.text ?? "")) {
    if (numbers === true || streets === true) return "same part of a town";
    if ((numbers === null || streets === null) && nameAlike(signs)) return "same part of a town";
  }
  if (areas !== "two" && isSameVenue(signs, one, other)) return "same venue, no postcode";
  if (isFar) return null;
  const agree = areas === "two" ? streets === true && towns() === true : towns() !== false;
  return samePhone && agree && !twoBuildings && nameAlike(signs) ? "same town, name and phone" : null;
}

/** Whether two parts of towns are one, but for one slip; null where one is not said. */
function areasOf(one: Postcode | null, other: Postcode | null): "one" | "two" | null {
  if (one === null || other === null) return null;
  if (one.text === other.text || (one.text.length > 3 && oneEditApart(one.text, other.text))) return "one";
  return one.district === other.district ? null : "two";
}
