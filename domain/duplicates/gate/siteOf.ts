import { kmBetween } from "../../geography/distance.ts";
import { oneEditApart } from "../alike/oneEditApart.ts";
import { addressAgreement } from "../compare/addressAgreement.ts";
import { besideAgrees, buildingsAgree, sitesAgree } from "../compare/besideAgrees.ts";
import type { SiteReason } from "../comparedPair.ts";
import type { ReadyListing } from "../ready/readyListing.ts";
import type { Vocabulary } from "../ready/vocabulary.ts";
import { byOnePostcode } from "./byOnePostcode.ts";
import { byWholePostcodes } from "./byWholePostcodes.ts";
import type { PlaceSigns } from "./placeSigns.ts";
import { withoutPostcodes } from "./withoutPostcodes.ts";

export type Site = { readonly because: SiteReason; readonly km: number | null };

/**
 * Why two listings are taken to be at one place; null where they are not.
 *
 * Units   km straight-line, null where either has no point. `name` says how alike the names are (0 to 4).
 * Holds   two whole postcodes more than one sign apart are one place only where number and street agree.
 * Source  METHOD 4.2, step 3. A postcode that is not whole (M14; a postcode of another country) never makes one place by itself.
 */
export function siteOf(
  one: ReadyListing,
  other: ReadyListing,
  words: Vocabulary,
  name: () => number | null,
): Site | null {
  if (areSurelyApart(one, other)) return null;
  const km = kmApart(one, other);
  if (one.uprn !== null && one.uprn === other.uprn) return { because: "same property", km };
  // “College (North Campus)” and “College (South Campus)” are two campuses, even with one postcode.
  if (sitesAgree(one, other, words) === false && addressAgreement(one, other, words).numbers !== true) return null;
  const [a, b] = [one.postcode, other.postcode];
  if (a?.whole === true && a.text === b?.text) return { because: "same postcode", km };
  const { numbers, streets, surely } = addressAgreement(one, other, words);
  const buildings = buildingsAgree(one, other, words);
  const signs: PlaceSigns = {
    postcodes: [a, b],
    numbers,
    streets,
    surely,
    oneDoor: numbers === true && streets === true,
    oneStreet: numbers === null && surely,
    oneBuilding: numbers === null && surely && buildings === true,
    twoBuildings: buildings === false,
    isNear: km !== null && km < within && numbers !== false && streets !== false,
    isFar: km !== null && km > beyond,
    samePhone: one.phone !== null && one.phone === other.phone,
    sameWebsite: one.host !== null && one.host === other.host,
    towns: () => besideAgrees(one, other, words),
    name,
  };
  const because = ruleFor(a?.whole === true, b?.whole === true)(signs, one, other);
  return because === null ? null : { because, km };
}

/** Most pairs that are looked at, told apart without any further question: two whole postcodes that no slip explains, and no house number in common. */
function areSurelyApart(one: ReadyListing, other: ReadyListing): boolean {
  if (one.postcode?.whole !== true || other.postcode?.whole !== true || one.postcode.text === other.postcode.text)
    return false;
  if (one.uprn !== null && one.uprn === other.uprn) return false;
  if (one.houseNumber !== null && one.houseNumber === other.houseNumber) return false;
  return !oneEditApart(one.postcode.text, other.postcode.text);
}

// METHOD 4.2: a third of a kilometre, about as far as a postcode's point is from its furthest doors.
const within = 0.35;
// What a rough point, of a street or a part of a town, may be off.
const beyond = 1;

function ruleFor(one: boolean, other: boolean): typeof withoutPostcodes {
  if (one && other) return byWholePostcodes;
  return one || other ? byOnePostcode : withoutPostcodes;
}

function kmApart(one: ReadyListing, other: ReadyListing): number | null {
  if (one.lon === null || one.lat === null || other.lon === null || other.lat === null) return null;
  return kmBetween(one.lon, one.lat, other.lon, other.lat);
}
