import type { SiteReason } from "../comparedPair.ts";

/** Why two listings are taken to be at one place, in words. */
export const siteWords: Readonly<Record<SiteReason, string>> = {
  "same property": "the same property number (UPRN)",
  "same postcode": "the same postcode",
  "same number and street": "the same number and street",
  "same street": "the same street, and nothing in the postcode against it",
  "postcodes one sign apart":
    "postcodes one sign apart, nearly the same name and the same phone or website; one says no street",
  "near each other": "less than 350 metres apart, and postcodes that do not contradict",
  "same street, no postcode": "the same street and nearly the same name or phone; a postcode is missing",
  "same venue, no postcode": "the same venue and nearly the same name or phone; a postcode is missing",
  "same part of a town": "the same postcode of a part of a town, and nothing in the address against it",
  "same town, name and phone": "nearly the same name and the same phone in one town; neither has a whole UK postcode",
};
