import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Levels } from "../../../domain/duplicates/comparedPair.ts";
import { bitsFor } from "../../../domain/duplicates/model/bitsFor.ts";
import { fitModel } from "../../../domain/duplicates/model/fitModel.ts";
import { levelNames } from "../../../domain/duplicates/model/model.ts";
import { risingRatios } from "../../../domain/duplicates/model/risingRatios.ts";

const upTo = (most: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 0, max: most }), { nil: null });
const anyLevels: fc.Arbitrary<Levels> = fc.record({
  identifier: upTo(1),
  name: upTo(4),
  address: upTo(2),
  phone: upTo(2),
  website: upTo(1),
});
const anyPairs = fc
  .array(fc.tuple(anyLevels, fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
  .map((patterns) => patterns.flatMap(([levels, times]) => Array.from({ length: times }, () => levels)));
const same: Levels = { identifier: null, name: 4, address: 2, phone: 2, website: 1 };
const different: Levels = { identifier: null, name: 0, address: 0, phone: 0, website: 0 };
const times = (count: number, levels: Levels): Levels[] => Array.from({ length: count }, () => levels);
const probability = (levels: Levels, pairs: readonly Levels[]): number =>
  1 / (1 + 2 ** -bitsFor(levels, fitModel(pairs)));

test("the order of the pairs does not matter, to the last bit", () => {
  fc.assert(
    fc.property(anyPairs, fc.integer({ min: 0, max: 5000 }), (pairs, turn) => {
      const turned = [
        ...pairs.slice(turn % (pairs.length + 1)),
        ...pairs.slice(0, turn % (pairs.length + 1)),
      ].toReversed();
      expect(fitModel(turned)).toEqual(fitModel(pairs));
    }),
    { numRuns: 50 },
  );
});

test("more alike never speaks less for one organisation, and no share or bit is out of bounds", () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const { share, bits } = fitModel(pairs);
      expect(share > 0 && share < 1).toBe(true);
      for (const name of levelNames) {
        expect(
          bits[name].every((each, level) => each >= (bits[name][level - 1] ?? -9) - 1e-9 && Math.abs(each) <= 9),
        ).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("without any pair the same name, address, phone and website are one organisation, and nothing in common is two", () => {
  expect(probability(same, [])).toBeGreaterThan(0.99);
  expect(probability({ ...same, phone: null, website: null }, [])).toBeGreaterThan(0.9);
  expect(probability(different, [])).toBeLessThan(0.01);
});

test("one true pair is found where it is the only one", () => {
  expect(probability(same, [same])).toBeGreaterThan(0.99);
});

test("where every pair is one organisation, sameness does not turn into the sign of two", () => {
  const pairs = times(500, same);
  expect(fitModel(pairs).share).toBeGreaterThan(0.95);
  expect(probability(same, pairs)).toBeGreaterThan(0.999);
  expect(probability(different, pairs)).toBeLessThan(0.5);
});

test("where every pair is two organisations, a shared phone does not make them one", () => {
  const pairs = times(5000, { ...different, address: 2, phone: 2, website: null });
  expect(fitModel(pairs).share).toBeLessThan(0.05);
  expect(probability({ ...different, address: 2, phone: 2, website: null }, pairs)).toBeLessThan(0.05);
});

test("a phone that many neighbours share speaks less for one organisation than one that they do not", () => {
  const ones = times(300, same);
  const shared = times(300, { ...different, address: 2, phone: 2 });
  const own = times(300, { ...different, address: 2 });
  expect(fitModel([...ones, ...shared]).bits.phone[2]).toBeLessThan(
    (fitModel([...ones, ...own]).bits.phone[2] ?? 0) - 1,
  );
});

test("what a register's number says is not learnt", () => {
  const odd = times(500, { ...different, identifier: 1 });
  expect(fitModel(odd).bits.identifier).toEqual(fitModel([]).bits.identifier);
});

test("neighbouring levels whose ratios would fall share one", () => {
  expect(risingRatios([0.5, 0.1, 0.4], [0.5, 0.4, 0.1])).toEqual([0.6 / 0.9, 0.6 / 0.9, 4]);
  expect(risingRatios([0.1, 0.3, 0.6], [0.6, 0.3, 0.1])).toEqual([0.1 / 0.6, 1, 0.6 / 0.1]);
});
