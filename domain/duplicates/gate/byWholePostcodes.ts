import { oneEditApart } from "../alike/oneEditApart.ts";
import type { SiteReason } from "../comparedPair.ts";
import { nameNearlySame } from "./nameAlike.ts";
import type { PlaceSigns } from "./placeSigns.ts";

/**
 * Whether two listings with different whole postcodes are at one place: by number and street where a district, a town or their points agree too. Where the postcodes are one slip apart less will do: the street, their points, or who
 * they say they are where one says no address.
 */
export function byWholePostcodes(signs: PlaceSigns): SiteReason | null {
  const { postcodes, streets, oneDoor, oneStreet, isNear, isFar, samePhone, sameWebsite, towns } = signs;
  const [one, other] = postcodes;
  if (!oneEditApart(one?.text ?? "", other?.text ?? "")) {
    return oneDoor && (one?.district === other?.district || isNear || towns() === true)
      ? "same number and street"
      : null;
  }
  if (oneDoor) return "same number and street";
  if (oneStreet) return "same street";
  if (isNear) return "near each other";
  if (streets !== null || isFar) return null;
  return (samePhone || sameWebsite) && nameNearlySame(signs) ? "postcodes one sign apart" : null;
}
