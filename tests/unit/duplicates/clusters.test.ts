import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Clustering, clustersOf } from "../../../domain/duplicates/clustersOf.ts";
import { even } from "../even.ts";

const join = (one: number, other: number, probability = 0.99) => ({ one, other, probability });
const sourceOf = (position: number): string => (position < 3 ? "directory" : "council");
const cluster = (given: Partial<Clustering>) => clustersOf({ count: 6, joins: [], apart: [], ...given });

test("what is joined by way of a third counts as one", () => {
  expect(cluster({ joins: [join(0, 1), join(1, 2), join(4, 5)] })).toEqual([
    [0, 1, 2],
    [4, 5],
  ]);
});

test("two that were kept apart are never joined, and the weakest link gives way", () => {
  expect(cluster({ joins: [join(0, 1, 0.97), join(1, 2, 0.99)], apart: [[0, 2]] })).toEqual([[1, 2]]);
  expect(cluster({ joins: [join(0, 1)], apart: [[1, 0]] })).toEqual([]);
});

test("two listings of one file are not joined by way of another file's listing, but by their own pair", () => {
  expect(cluster({ joins: [join(0, 3, 0.99), join(1, 3, 0.98)], sourceOf })).toEqual([[0, 3]]);
  expect(cluster({ joins: [join(0, 3, 0.99), join(1, 3, 0.98), join(0, 1, 0.96)], sourceOf })).toEqual([[0, 1, 3]]);
});

test("listings whose file is not known are joined as if each came from its own", () => {
  expect(cluster({ joins: [join(0, 3), join(1, 3)], sourceOf: () => null })).toEqual([[0, 1, 3]]);
});

test("a position that does not exist is said", () => {
  expect(() => cluster({ joins: [join(0, 6)] })).toThrow(
    new RangeError("a pair names 0 and 6, expected positions below 6"),
  );
});

const place = fc.integer({ min: 0, max: 11 });
const pairs = fc.array(
  fc.tuple(place, place).filter(([one, other]) => one !== other),
  { maxLength: 20 },
);
const anyClustering = fc.record({
  joins: fc.array(
    fc.tuple(place, place, even(0.5, 1)).filter(([one, other]) => one < other),
    { maxLength: 25 },
  ),
  apart: pairs,
  sources: fc.array(fc.constantFrom(null, "a", "b", "c"), { minLength: 12, maxLength: 12 }),
});

test("nobody is in two clusters, no two kept apart are in one, and the order of the joins does not matter", () => {
  fc.assert(
    fc.property(anyClustering, ({ joins, apart, sources }) => {
      const given = { count: 12, apart, sourceOf: (position: number) => sources[position] ?? null };
      const all = joins.map(([one, other, probability]) => ({ one, other, probability }));
      const clusters = clustersOf({ ...given, joins: all });
      expect(clustersOf({ ...given, joins: all.toReversed() })).toEqual(clusters);
      const members = clusters.flat();
      expect(new Set(members).size).toBe(members.length);
      for (const [one, other] of apart)
        expect(clusters.some((each) => each.includes(one) && each.includes(other))).toBe(false);
    }),
  );
});

test("within a cluster two listings of one file always hang together by pairs of that file's own", () => {
  fc.assert(
    fc.property(anyClustering, ({ joins, sources }) => {
      const all = joins.map(([one, other, probability]) => ({ one, other, probability }));
      const clusters = clustersOf({
        count: 12,
        joins: all,
        apart: [],
        sourceOf: (position) => sources[position] ?? null,
      });
      for (const members of clusters) {
        for (const source of ["a", "b", "c"]) {
          const own = members.filter((member) => sources[member] === source);
          const hanging = new Set(own.slice(0, 1));
          for (let round = 0; round < own.length; round++) {
            for (const { one, other } of all) {
              if (!own.includes(one) || !own.includes(other)) continue;
              if (hanging.has(one)) hanging.add(other);
              else if (hanging.has(other)) hanging.add(one);
            }
          }
          expect(hanging.size).toBe(own.length);
        }
      }
    }),
  );
});
