import { expect, test } from "vitest";
import type { ListingFacts } from "../../../domain/duplicates/listingFacts.ts";
import { pairOf } from "./build.ts";

const nameLevel = (one: Partial<ListingFacts>, other: Partial<ListingFacts>): number | null | undefined =>
  pairOf({ postcode: "BL1 1AA", ...one }, { postcode: "BL1 1AA", ...other })?.levels.name;

test.each([
  ["Bolton College", "BOLTON COLLEGE LTD", 4],
  ["Wigan & Leigh College", "Leigh and Wigan College", 4],
  ["Greater Manchester Trng. Assoc.", "Greater Manchester Training Association", 4],
  ["Acme Ltd t/a Bright Start", "Bright Start CIC", 4],
  ["College of Bury", "The Bury College", 4],
  ["Kirkstone College - Southfields Building", "Kirkstone College", 4],
  ["Library - Main Building", "Library", 3],
  ["Kirkstone College - Nursery Teaching", "Kirkstone College", 2],
  ["Zaman Pickles Academy", "Zaman Pickels Academy", 3],
  ["learndirect Bolton", "Learn Direct, Bolton", 3],
  ["Bright Start", "Bright Start Community Training", 2],
  ["Workers Educational Association", "WEA", 2],
  ["Workers' Educational Association (North West)", "WEA", 2],
  ["Bright Start Nurseries", "Bright Horizons", 1],
  ["Adult Learning Service", "Community Training College", 0],
  ["Bolton College", "Citizens Advice", 0],
  ["Bright Start 1", "Bright Start 2", 1],
])("the names %j and %j are alike at level %d", (one, other, level) => {
  expect(nameLevel({ name: one }, { name: other })).toBe(level);
  expect(nameLevel({ name: other }, { name: one })).toBe(level);
});

test("a campus in the name of a college at that campus leaves the name nearly the same", () => {
  const address = "Deane Road Campus, Deane Road, Bolton";
  expect(nameLevel({ name: "Bolton College", address }, { name: "Bolton College, Deane Road Campus" })).toBe(3);
});

test("the town behind the name of a house that is called so too leaves the name nearly the same", () => {
  const address = "Bethel Church, Quarry Lane, Croxton";
  expect(nameLevel({ name: "Bethel Church", address }, { name: "Bethel Church, Croxton" })).toBe(3);
});

test("the town's name in common tells nothing at an address in that town", () => {
  const address = "12 Mill Lane, Wythenshawe";
  expect(nameLevel({ name: "Wythenshawe Gardeners", address }, { name: "Wythenshawe Choir", address })).toBe(0);
  expect(nameLevel({ name: "Wythenshawe Gardeners" }, { name: "Wythenshawe Choir" })).toBe(1);
});

test("a listing without a name is not compared by it", () => {
  expect(nameLevel({ name: null }, { name: "Bolton College" })).toBeNull();
});
