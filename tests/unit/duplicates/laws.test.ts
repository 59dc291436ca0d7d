import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ListingFacts } from "../../../domain/duplicates/listingFacts.ts";
import { drawsFrom } from "../../../scripts/listings/draws.ts";
import { inventListings } from "../../../scripts/listings/inventListings.ts";
import { clustersById, compared, found, listing } from "./build.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const invented = (seed: number, count = 120): readonly ListingFacts[] => inventListings({ seed, count }).listings;

function shuffled(listings: readonly ListingFacts[], seed: number): ListingFacts[] {
  const draws = drawsFrom(seed);
  const left = [...listings];
  return listings.flatMap(() => left.splice(draws.whole(0, left.length - 1), 1));
}

/** Every pair with all that was found of it, by ids. */
function pairsById(listings: readonly ListingFacts[]): string[] {
  return found(listings)
    .pairs.map(({ one, other, ...rest }) => {
      const ids = [listings[one]?.id ?? "", listings[other]?.id ?? ""].toSorted();
      return JSON.stringify([ids, rest]);
    })
    .toSorted();
}

test("the same listings in another order give the same pairs, probabilities and clusters", () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, order) => {
      const listings = invented(seed);
      const other = shuffled(listings, order);
      expect(pairsById(other)).toEqual(pairsById(listings));
      expect(clustersById(other, found(other))).toEqual(clustersById(listings, found(listings)));
    }),
    { numRuns: 12 },
  );
});

const idsCompared = (listings: readonly ListingFacts[]): string[] =>
  compared(listings)
    .pairs.map(({ one, other }) => [listings[one]?.id ?? "", listings[other]?.id ?? ""].toSorted().join(" "))
    .toSorted();

test("which neighbours are compared in a crowd does not depend on the order of the listings", () => {
  const crowd = invented(9, 300).map((each) => ({ ...each, postcode: "BL9 5TQ", phone: null, website: null }));
  expect(idsCompared(shuffled(crowd, 1))).toEqual(idsCompared(crowd));
});

test("each pair comes once, the smaller position first, in rising order", () => {
  const { pairs } = compared(invented(3));
  const keys = pairs.map(({ one, other }) => one * 1000 + other);
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.every(({ one, other }) => one < other)).toBe(true);
  expect(keys).toEqual([...new Set(keys)].toSorted((one, other) => one - other));
});

const isNew = (position: number): boolean => position % 3 === 0;

test("with some listings new, exactly the pairs with a new one are compared, and alike", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const listings = invented(seed);
      const all = compared(listings).pairs.filter(({ one, other }) => isNew(one) || isNew(other));
      expect(compared(listings, { isNew }).pairs).toEqual(all);
    }),
    { numRuns: 8 },
  );
});

test("a caller's veto leaves out the pairs that it names and changes no other", () => {
  const listings = invented(5);
  const mayPair = (one: number, other: number): boolean => listings[one]?.source !== listings[other]?.source;
  const all = compared(listings).pairs.filter(({ one, other }) => mayPair(one, other));
  expect(compared(listings, { mayPair }).pairs).toEqual(all);
});

test("nothing, one listing and two listings of which nothing is known give no pair", () => {
  expect(found([])).toMatchObject({ pairs: [], clusters: [], compared: 0 });
  expect(found([listing({ id: "a", name: "Acme", postcode: "BL1 1AA" })]).pairs).toEqual([]);
  expect(found([listing({ id: "a" }), listing({ id: "b" })]).pairs).toEqual([]);
});

test("an id that comes twice is said", () => {
  expect(() => found([listing({ id: "a" }), listing({ id: "a" })])).toThrow(
    new RangeError("the id a comes twice, expected each once"),
  );
});
