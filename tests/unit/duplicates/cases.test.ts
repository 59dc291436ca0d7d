import { expect, test } from "vitest";
import type { ListingFacts } from "../../../domain/duplicates/listingFacts.ts";
import { inventListings } from "../../../scripts/listings/inventListings.ts";
import { clustersById, found, listing } from "./build.ts";

/** Listings that the model is learnt from, none of them like those of the cases. */
const others = inventListings({ seed: 4, count: 400 }).listings.map((each) => ({
  ...each,
  source: null,
  ukprn: null,
  companyNumber: null,
  charityNumber: null,
}));

/** The clusters among the listings of a case, alone and among many others. */
function clustersOf(listings: readonly ListingFacts[]): string[][] {
  const alone = clustersById(listings, found(listings));
  const all = [...others, ...listings];
  const among = clustersById(all, found(all)).filter((ids) => listings.some(({ id }) => ids.includes(id)));
  expect(among).toEqual(alone);
  return alone;
}

const college = { name: "Peel College", phone: "01204 333444", website: "www.peelcollege.ac.uk" };

test("one listing written twice is found, in a table of two and among many", () => {
  expect(
    clustersOf([
      listing({ id: "a", ...college, address: "Unit 3, 12 Mill Lane, Bury", postcode: "BL9 5TQ" }),
      listing({
        id: "b",
        ...college,
        name: "PEEL COLL.",
        address: "12 Mill Ln, Bury",
        postcode: "bl95tq",
        phone: "+44 (0)1204 333444",
      }),
    ]),
  ).toEqual([["a", "b"]]);
});

test("a college's campuses are not duplicates, for all they share", () => {
  expect(
    clustersOf([
      listing({ id: "a", ...college, address: "Deane Campus, 12 Mill Lane, Bury", postcode: "BL9 5TQ" }),
      listing({ id: "b", ...college, address: "Moor Campus, 3 Park Road, Bury", postcode: "BL9 7AA" }),
      listing({ id: "c", ...college, address: "Moor Campus, Park Road, Bury", postcode: "BL9 7AA" }),
    ]),
  ).toEqual([["b", "c"]]);
});

test("two organisations in one library are not duplicates, though they give its phone", () => {
  const library = { address: "Central Library, 1 Silver Street, Bury", postcode: "BL9 0DG", phone: "0161 253 5873" };
  expect(
    clustersOf([
      listing({ id: "a", name: "Ramsbottom Coders", ...library }),
      listing({ id: "b", name: "Silver Surfers", ...library }),
      listing({ id: "c", name: "Ramsbottom Coders CIC", ...library, phone: null }),
    ]),
  ).toEqual([["a", "c"]]);
});

test("two organisations with nothing in common in their names go to somebody, and are never merged", () => {
  const door = { address: "1 Silver Street, Bury", postcode: "BL9 0DG", phone: "0161 253 5873" };
  const listings = [listing({ id: "a", name: "Coders", ...door }), listing({ id: "b", name: "Surfers", ...door })];
  const { pairs, clusters } = found(listings, { joinFrom: 0.01 });
  expect(pairs.map(({ held, probability }) => [held !== null, probability < 0.5])).toEqual([[true, true]]);
  expect(clusters).toEqual([]);
});

test("a trading name at one door with one website is the same organisation or at least a question", () => {
  const door = {
    address: "1 Silver Street, Bury",
    postcode: "BL9 0DG",
    website: "brightstart.org.uk",
    phone: "0161 253 5873",
  };
  expect(
    clustersOf([
      listing({ id: "a", name: "Zenith Ltd t/a Bright Start", ...door }),
      listing({ id: "b", name: "Bright Start", ...door }),
    ]),
  ).toEqual([["a", "b"]]);
  const renamed = [
    listing({ id: "a", name: "Zenith Ltd", ...door }),
    listing({ id: "b", name: "Bright Start", ...door }),
  ];
  expect(found(renamed).pairs.map(({ held, probability }) => [held, probability > 0.5])).toEqual([[null, true]]);
});

test("a listing without a postcode is found by its number and street in the same town", () => {
  expect(
    clustersOf([
      listing({ id: "a", ...college, address: "12 Mill Lane, Bury", postcode: "BL9 5TQ", website: null }),
      listing({ id: "b", ...college, address: "12 Mill Lane, Bury", phone: null }),
    ]),
  ).toEqual([["a", "b"]]);
});

test("branches of a charity in two towns are not duplicates, whatever phone and website they share", () => {
  const charity = { phone: "0300 123 4567", website: "brightstart.org.uk" };
  expect(
    clustersOf([
      listing({ id: "a", name: "Bright Start Bury", address: "12 High Street, Bury", ...charity }),
      listing({
        id: "b",
        name: "Bright Start Bolton",
        address: "12 High Street, Bolton",
        postcode: "BL1 1AA",
        ...charity,
      }),
    ]),
  ).toEqual([]);
});

test("an equal UKPRN makes two names at one place one organisation, different ones make two of equal names", () => {
  const door = { address: "1 Silver Street, Bury", postcode: "BL9 0DG" };
  const listings = (one: string, other: string, name: string) => [
    listing({ id: "a", name: "Zenith Group", ukprn: one, ...door }),
    listing({ id: "b", name, ukprn: other, ...door }),
  ];
  expect(found(listings("10001234", "10001234", "Bright Start")).pairs[0]?.probability).toBeGreaterThan(0.5);
  const [apart] = found(listings("10001234", "10009999", "Zenith Group")).pairs;
  expect(apart?.probability).toBeLessThan(0.5);
  expect(apart?.held).not.toBeNull();
});

const doorAt = (number: number) => ({
  address: `${number} Silver Street, Bury`,
  postcode: "BL9 0DG",
  phone: `0161 253 ${1000 + number}`,
});

test("where two files list next to nothing twice, a listing is at most one of the other's, the likeliest", () => {
  const names = [
    "Peel",
    "Zenith",
    "Acme",
    "Moorgate",
    "Lever",
    "Kay",
    "Jubilee",
    "Rochdale",
    "Irwell",
    "Tottington",
    "Coders",
    "Weavers",
  ];
  const files = ["one", "two"].flatMap((source) =>
    names.map((name, number) =>
      listing({ id: `${source} ${name}`, source, name: `${name} Academy`, ...doorAt(number) }),
    ),
  );
  const hotel = { address: "99 Silver Street, Bury", postcode: "BL9 0DG", phone: "0161 253 0099" };
  const rooms = ["one", "two"].flatMap((source) => [
    listing({ id: `${source} cafe`, source, name: "Fairfield Cafe", ...hotel }),
    listing({ id: `${source} spa`, source, name: "Fairfield Spa", ...hotel }),
  ]);
  const all = [...files, ...rooms];
  const result = found(all);
  expect(clustersById(all, result)).toHaveLength(names.length + 2);
  expect(clustersById(all, result)).toContainEqual(["one cafe", "two cafe"]);
  expect(result.notes).toEqual([
    "These list next to nothing twice, so a listing of one was taken for at most one of another, the likeliest (4 less likely pairs were set aside): one, two.",
  ]);
  const sameFile = all.map((each) => ({ ...each, source: null }));
  expect(found(sameFile).notes).toEqual([]);
});
