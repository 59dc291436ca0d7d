import { expect, test } from "vitest";
import type { ListingFacts } from "../../../domain/duplicates/listingFacts.ts";
import { pairOf } from "./build.ts";

type Said = Partial<ListingFacts>;

const acme = { name: "Acme Training" };
const phone = "0161 496 0000";
const siteOf = (one: Said, other: Said): string | null =>
  pairOf({ ...acme, ...one }, { ...acme, ...other })?.site ?? null;

test.each<[string, Said, Said, string | null]>([
  ["an equal postcode, however written", { postcode: "m14 5tq" }, { postcode: "M145TQ" }, "same postcode"],
  [
    "a postcode that only the address says",
    { address: "1 Mill Lane, Bury M14 5TQ" },
    { postcode: "M14 5TQ" },
    "same postcode",
  ],
  ["one district alone", { postcode: "M14" }, { postcode: "M14" }, null],
  ["another postcode", { postcode: "M14 5TQ" }, { postcode: "M14 9AA" }, null],
  [
    "another postcode but an equal property number",
    { postcode: "M14 5TQ", uprn: "100" },
    { postcode: "M1 1AA", uprn: "0100" },
    "same property",
  ],
  [
    "another postcode of the district, but an equal number and street",
    { address: "12 Mill Lane", postcode: "M14 5TQ" },
    { address: "12 Mill Ln", postcode: "M14 9AA" },
    "same number and street",
  ],
  [
    "an equal number and street in another district and no town",
    { address: "12 Mill Lane", postcode: "M14 5TQ" },
    { address: "12 Mill Lane", postcode: "BL1 9AA" },
    null,
  ],
  [
    "an equal number in a street of another kind",
    { address: "12 Park Road", postcode: "M14 5TQ" },
    { address: "12 Park Lane", postcode: "M14 9AA" },
    null,
  ],
  [
    "postcodes one slip apart and an equal street without numbers",
    { address: "Mill Lane", postcode: "M14 5TQ" },
    { address: "Mill Lane, Bury", postcode: "M14 5TG" },
    "same street",
  ],
  ["postcodes one slip apart and nothing more", { postcode: "M14 5TQ" }, { postcode: "M14 5TG" }, null],
  [
    "postcodes one slip apart and an equal phone",
    { postcode: "M14 5TQ", phone },
    { postcode: "M14 5TG", phone },
    "postcodes one sign apart",
  ],
  [
    "no postcode, an equal number and street in one town",
    { address: "12 High Street, Bury" },
    { address: "12 High St, Bury", postcode: "BL9 5TQ" },
    "same number and street",
  ],
  [
    "no postcode, an equal number in the High Street of another town",
    { address: "12 High Street, Bolton" },
    { address: "12 High St, Bury", postcode: "BL9 5TQ" },
    null,
  ],
  [
    "no postcode, an equal number in a street that few towns have",
    { address: "12 Peel Moat, Bolton" },
    { address: "12 Peel Moat, Heaton", postcode: "BL9 5TQ" },
    "same number and street",
  ],
  [
    "no postcode, one building in one street",
    { address: "Ainsworth House, Moor Street", name: "Openline Skills Academy" },
    { address: "Ainsworth House, Moor Street, Bury", postcode: "BL9 5TQ", name: "Openline Repairs" },
    "same street, no postcode",
  ],
  [
    "no postcode, another building in the same street",
    { address: "Southfields Campus, Albert Square, Bury" },
    { address: "Lowtown Annexe, Albert Square, Bury", postcode: "BL9 5TQ" },
    null,
  ],
  [
    "no postcode and an equal venue",
    { venue: "Bury Central Library" },
    { venue: "Bury Central Library", postcode: "BL9 5TQ" },
    "same venue, no postcode",
  ],
  [
    "no postcode and an equal venue, as many towns have it, in another street",
    { venue: "Council Offices", address: "George Street, Bury" },
    { venue: "Council Offices", address: "Oxford Street, Bolton", postcode: "BL1 5TQ" },
    null,
  ],
  [
    "no postcode and an equal venue 2 km away",
    { venue: "Council Offices", lon: -2.3, lat: 53.6 },
    { venue: "Council Offices", lon: -2.3, lat: 53.618, postcode: "BL9 5TQ" },
    null,
  ],
  [
    "postcodes one slip apart and an equal phone, but points 2 km apart",
    { postcode: "M14 5TQ", phone, lon: -2.3, lat: 53.6 },
    { postcode: "M14 5TG", phone, lon: -2.3, lat: 53.618 },
    null,
  ],
  [
    "one postcode, but two campuses by name",
    { name: "Bury College (North Campus)", postcode: "BL9 5TQ" },
    { name: "Bury College - South Campus", postcode: "BL9 5TQ" },
    null,
  ],
  [
    "one campus by name",
    { name: "Bury College (North Campus)", postcode: "BL9 5TQ" },
    { name: "Bury College - North Building", postcode: "BL9 5TQ" },
    "same postcode",
  ],
  [
    "two campuses by name at one number and street",
    { name: "Bury College (North Campus)", address: "12 Mill Lane", postcode: "BL9 5TQ" },
    { name: "Bury College - South Campus", address: "12 Mill Lane", postcode: "BL9 5TQ" },
    "same postcode",
  ],
  [
    "no postcode, points 100 m apart",
    { lon: -2.3, lat: 53.6 },
    { lon: -2.3, lat: 53.6009, postcode: "BL9 5TQ" },
    "near each other",
  ],
  [
    "points 100 m apart, but another postcode",
    { lon: -2.3, lat: 53.6, postcode: "BL9 1AA" },
    { lon: -2.3, lat: 53.6009, postcode: "BL9 5TQ" },
    null,
  ],
  ["no postcode, points 1 km apart", { lon: -2.3, lat: 53.6 }, { lon: -2.3, lat: 53.609, postcode: "BL9 5TQ" }, null],
  ["nothing but the name", {}, {}, null],
  ["nothing of the place but an equal phone, in one of them", { phone }, { phone, postcode: "BL9 5TQ" }, null],
  [
    "a postcode of another country and another number in another street",
    { address: "12 Mill Lane", postcode: "4814" },
    { address: "9 Park Road", postcode: "4814" },
    null,
  ],
  [
    "a postcode of another country and an equal street",
    { address: "12 Mill Lane", postcode: "4814" },
    { address: "9 Mill Lane", postcode: "4814" },
    "same part of a town",
  ],
  [
    "no postcode in either, an equal phone and name in one town",
    { address: "1114 Horn Ave, Las Vegas", phone },
    { address: "797 Third Ave, Las Vegas", phone },
    "same town, name and phone",
  ],
  [
    "no postcode in either, an equal phone and name, but points 2 km apart",
    { address: "1114 Horn Ave, Las Vegas", phone, lon: -2.3, lat: 53.6 },
    { address: "797 Third Ave, Las Vegas", phone, lon: -2.3, lat: 53.618 },
    null,
  ],
])("%s: %j and %j are at one place: %j", (_, one, other, site) => {
  expect(siteOf(one, other)).toBe(site);
  expect(siteOf(other, one)).toBe(site);
});
