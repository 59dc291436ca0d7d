import { expect, test } from "vitest";
import { truePairs } from "../../../scripts/bench/duplicatesTally.ts";
import type { Entity } from "../../../scripts/listings/entity.ts";
import { inventListings } from "../../../scripts/listings/inventListings.ts";
import { openRegister } from "../../../scripts/listings/register.ts";
import { sources } from "../../../scripts/listings/sources.ts";

const { listings, entities } = inventListings({ seed: 20261122, count: 4000 });
const different = [...new Set(entities)];

/** How many pairs of different entities are such. */
function pairsOf(keyOf: (entity: Entity) => string, isSuch: (one: Entity, other: Entity) => boolean): number {
  const groups = Map.groupBy(different, keyOf);
  return [...groups.values()].reduce(
    (sum, group) =>
      sum + group.reduce((found, one, k) => found + group.slice(k + 1).filter((other) => isSuch(one, other)).length, 0),
    0,
  );
}

const door = ({ site }: Entity) => `${site.number} ${site.building} ${site.street} ${site.postcode}`;

test("one seed makes one table, another seed another", () => {
  expect(inventListings({ seed: 7, count: 300 })).toEqual(inventListings({ seed: 7, count: 300 }));
  expect(inventListings({ seed: 8, count: 300 }).listings).not.toEqual(
    inventListings({ seed: 7, count: 300 }).listings,
  );
});

test("has as many listings as asked for, each with an id of its own, from three sources", () => {
  expect(new Set(listings.map(({ id }) => id)).size).toBe(4000);
  expect(new Set(listings.map(({ source }) => source))).toEqual(new Set(Object.keys(sources)));
  expect(truePairs(entities).size).toBeGreaterThan(1000);
});

test("holds what makes duplicates hard to find: renamed and trading names, slips, and cells left out", () => {
  expect(different.filter(({ organisation }) => organisation.formerName !== null).length).toBeGreaterThan(20);
  expect(different.filter(({ organisation }) => organisation.legalName !== null).length).toBeGreaterThan(20);
  for (const field of ["address", "postcode", "phone", "website", "lon", "ukprn"] as const) {
    const absent = listings.filter((listing) => listing[field] === null).length;
    expect(absent).toBeGreaterThan(80);
    expect(absent).toBeLessThan(3900);
  }
});

test("holds what looks like a duplicate and is none: campuses, guests in libraries, shared telephones, chains, names found in many towns", () => {
  const campuses = pairsOf(
    ({ organisation }) => organisation.name,
    (one, other) => one.organisation === other.organisation && one.site !== other.site,
  );
  const underOneRoof = pairsOf(door, (one, other) => one.organisation !== other.organisation);
  const oneTelephone = pairsOf(
    ({ phone }) => phone,
    (one, other) => one.organisation !== other.organisation,
  );
  const namesakes = pairsOf(
    ({ organisation }) => organisation.name,
    (one, other) => one.organisation !== other.organisation && one.site.town !== other.site.town,
  );
  for (const count of [campuses, underOneRoof, oneTelephone, namesakes]) expect(count).toBeGreaterThan(40);
});

test("never makes two of one organisation at one place: then nobody could tell them apart", () => {
  const doubles = pairsOf(
    (entity) => `${entity.organisation.name} ${door(entity)}`,
    () => true,
  );
  expect(doubles).toBe(0);
  const settle = openRegister();
  const [entity] = different;
  if (entity === undefined) throw new Error("there are no entities");
  expect([settle(entity), settle(entity), settle({ ...entity, branch: "Shop" })]).toEqual([entity, null, null]);
});
