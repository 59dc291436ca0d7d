import { expect, test } from "vitest";
import { compared, found, listing } from "./build.ts";

// No times are taken: what is counted is the work, which must grow with the listings and not with their square.
const many = 3000;
const places = Array.from({ length: many }, (_, place) => place);

test("identical rows hang together in one cluster without each being compared with each", () => {
  const listings = places.map((place) =>
    listing({
      id: `L${place}`,
      name: "Acme Training",
      address: "1 Mill Lane, Bury",
      postcode: "BL9 5TQ",
      phone: "0161 253 5873",
    }),
  );
  const { compared: pairs, clusters } = found(listings);
  expect(pairs).toBeLessThan(6 * many);
  expect(clusters.map(({ length }) => length)).toEqual([many]);
});

test("everything at one postcode is not compared each with each, and it is said that the postcode told nothing", () => {
  const listings = places.map((place) =>
    listing({
      id: `L${place}`,
      name: `Acme${place} Training`,
      address: "Mill Lane, Bury",
      postcode: "BL9 5TQ",
      phone: "0161 253 5873",
    }),
  );
  const { pairs, blocking } = compared(listings);
  expect(pairs.length).toBeLessThan(40 * many);
  expect(blocking.filter(({ overFull }) => overFull > 0).map(({ rule }) => rule)).toContain("same postcode");
});

test("of many listings at one postcode those with one name are still found", () => {
  const listings = places.map((place) =>
    listing({
      id: `L${place}`,
      name: `Acme${Math.floor(place / 2)} Training`,
      address: `${Math.floor(place / 2)} Mill Lane, Bury`,
      postcode: "BL9 5TQ",
    }),
  );
  expect(found(listings).clusters).toHaveLength(many / 2);
});

test("a college's many courses at one door pair with the other file's wherever the caller lets them", () => {
  const courses = Array.from({ length: 150 }, (_, course) => course);
  const rows = ["a", "b"].flatMap((source) =>
    courses.map((course) => ({
      course,
      facts: listing({ id: `${source}${course}`, source, name: "Peel College", postcode: "BL9 5TQ", venue: null }),
    })),
  );
  const mayPair = (one: number, other: number): boolean => rows[one]?.course === rows[other]?.course;
  expect(
    compared(
      rows.map(({ facts }) => facts),
      { mayPair },
    ).pairs,
  ).toHaveLength(courses.length);
});
