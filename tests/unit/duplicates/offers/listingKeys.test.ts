import { expect, test } from "vitest";
import { listingRef } from "../../../../domain/contract/listingRef.ts";
import type { Offer } from "../../../../domain/contract/offer.ts";
import { listingKeys } from "../../../../domain/duplicates/offers/listingKeys.ts";
import { file, listing } from "./build.ts";

test("a listing has the key it had when its row moves, its places change and it is typed a little differently", () => {
  const before = listing("1:2", { title: "Computer basics", places: 20, phone: null });
  const after = listing("4:9", { title: " computer  BASICS", places: 35, phone: "0161 496 0000" });
  expect(keys([after])).toEqual(keys([before]));
});

test.for<[string, Partial<Offer>]>([
  ["title", { title: "Computer advanced" }],
  ["level", { level: "general" }],
  ["start", { starts: "2026-03-01" }],
  ["times", { times: "Mondays" }],
  ["provider", { provider: { name: "Hulme Hub", ukprn: "10001234", companyNumber: null, charityNumber: null } }],
  ["own id", { listingId: "HUB-1" }],
])("another %s is another key", ([, more]) => {
  expect(keys([listing("1:2", more)])).not.toEqual(keys([listing("1:2")]));
});

test("a file's own id is kept by, whatever else changes but provider and title", () => {
  const before = listing("1:2", { listingId: "HUB-1", level: "essential", postcode: "M15 5AA" });
  const after = listing("2:5", { listingId: "HUB-1", level: "general", postcode: "M1 1AA" });
  expect(keys([after])).toEqual(keys([before]));
});

test("rows that say the same are numbered: older files first, then by what else they say, never by row", () => {
  const many = listing("1:2", { places: 30 });
  const few = listing("1:3", { places: 20 });
  const copy = listing("2:2", { places: 10 });
  const [key = ""] = keys([many]);
  expect(listingKeys([many, few, copy], [file(1), file(2)])).toEqual(
    new Map([
      [listingRef(few), key],
      [listingRef(many), `${key}#2`],
      [listingRef(copy), `${key}#3`],
    ]),
  );
  expect(listingKeys([many, few, copy], [file(2), file(1)]).get(listingRef(copy))).toBe(key);
  const moved = [listing("5:2", { places: 20 }), listing("5:3", { places: 30 })];
  expect(keys(moved)).toEqual([key, `${key}#2`]);
});

test("a key stays short, however long a title, and still tells titles apart that differ at their end", () => {
  const long = "very long title ".repeat(60);
  const [one = "", other = ""] = ["a", "b"].flatMap((end) => keys([listing("1:2", { title: `${long}${end}` })]));
  expect([one.length <= 220, other.length <= 220, one === other]).toEqual([true, true, false]);
});

function keys(offers: readonly Offer[]): string[] {
  return [...listingKeys(offers).values()];
}
