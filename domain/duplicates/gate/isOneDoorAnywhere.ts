import type { ReadyListing } from "../ready/readyListing.ts";
import { nameAlike } from "./nameAlike.ts";
import type { PlaceSigns } from "./placeSigns.ts";

/**
 * Whether the same number in a street of the same name is surely enough one door though two towns are said: by a large number, an equal phone or website or nearly the same name. Where nearly every town has a street of this name only the very same name
 * with an equal phone or website will do.
 */
export function isOneDoorAnywhere(signs: PlaceSigns, { houseNumber, street }: ReadyListing): boolean {
  const sameContact = signs.samePhone || signs.sameWebsite;
  if (common.has(street ?? "")) return sameContact && signs.name() === 4;
  return (houseNumber !== null && houseNumber >= large) || sameContact || nameAlike(signs);
}

const large = 100;
const common: ReadonlySet<string> = new Set(
  "high main church station market park victoria queen queens king kings london new york chapel mill school bridge albert george castle union broad north south east west green manor albion duke princess windsor alexandra bank wellington oxford cross water the".split(
    " ",
  ),
);
