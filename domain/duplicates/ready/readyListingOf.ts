import type { ListingFacts } from "../listingFacts.ts";
import { organisationName } from "../normalise/organisationName.ts";
import { phoneDigits } from "../normalise/phoneDigits.ts";
import { postcodeParts, postcodeWithin } from "../normalise/postcodeParts.ts";
import { registerNumber } from "../normalise/registerNumber.ts";
import { siteNamed } from "../normalise/siteNamed.ts";
import { streetAddress } from "../normalise/streetAddress.ts";
import { webHost } from "../normalise/webHost.ts";
import { wordsOf } from "../normalise/wordsOf.ts";
import { siteSuffixes } from "./siteSuffixes.ts";
import type { NameForm, ReadyListing } from "./readyListing.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A listing ready to be compared. A postcode that stands only within the address is taken from there. */
export function readyListingOf(facts: ListingFacts, words: Vocabulary): ReadyListing {
  const written = facts.address ?? "";
  const within = postcodeWithin.exec(written)?.[0] ?? null;
  const address = streetAddress(within === null ? written : written.replace(within, " "));
  const venue = wordsOf(facts.venue ?? "");
  const street = address.street;
  return {
    forms: organisationName(facts.name ?? "").map((form) => nameForm(form, words)),
    postcode: postcodeParts(facts.postcode ?? "") ?? postcodeParts(within ?? ""),
    number: address.number,
    houseNumber: address.number === null ? null : Number.parseInt(address.number, 10),
    street,
    kind: address.kind,
    direction: address.direction,
    building: numbersOf(
      [...address.building, ...venue].filter((word) => !siteSuffixes.has(word)),
      words,
    ),
    town: numbersOf(address.town, words),
    place: new Set(numbersOf([...address.building, ...(street ?? "").split(" "), ...address.town, ...venue], words)),
    site: numbersOf(siteNamed(facts.name ?? ""), words),
    venue: venue.length === 0 ? null : venue.toSorted().join(" "),
    phone: phoneDigits(facts.phone ?? ""),
    host: webHost(facts.website ?? ""),
    ukprn: registerNumber(facts.ukprn),
    companyNumber: registerNumber(facts.companyNumber),
    charityNumber: registerNumber(facts.charityNumber),
    uprn: registerNumber(facts.uprn),
    lon: facts.lat === null ? null : facts.lon,
    lat: facts.lon === null ? null : facts.lat,
  };
}

function numbersOf(list: readonly string[], words: Vocabulary): number[] {
  return [...new Set(list.filter((word) => word !== "").map(words.numberOf))];
}

function nameForm(list: readonly string[], words: Vocabulary): NameForm {
  const large = list.filter((word) => !small.has(word));
  const initials = [list, large].map((each) => each.map((word) => word[0] ?? "").join(""));
  return {
    words: numbersOf(list, words),
    sorted: (large.length > 0 ? large : list).toSorted().join(" "),
    joined: list.join(""),
    initials: [...new Set(initials)].filter((letters) => letters.length >= 3),
    figures: list
      .flatMap((word) => word.match(/\d+/g) ?? [])
      .toSorted()
      .join(" "),
  };
}

const small: ReadonlySet<string> = new Set(["of", "for", "in", "at", "on", "and", "the", "to"]);
