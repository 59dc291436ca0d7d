import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Levels } from "../../../domain/duplicates/comparedPair.ts";
import { judge } from "../../../domain/duplicates/judge.ts";
import { fitModel } from "../../../domain/duplicates/model/fitModel.ts";
import { verdictOf } from "../../../domain/duplicates/verdictOf.ts";
import { listing } from "./build.ts";

const upTo = (most: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 0, max: most }), { nil: null });
const anyLevels: fc.Arbitrary<Levels> = fc.record({
  identifier: upTo(1),
  name: upTo(4),
  address: upTo(2),
  phone: upTo(2),
  website: upTo(1),
});
const silent: Levels = { identifier: null, name: null, address: null, phone: null, website: null };
const model = fitModel([]);
const site = "same postcode";
const one = listing({
  id: "one",
  name: "Acme Ltd",
  address: "1 Mill Lane, Bury",
  phone: "+44 161 496 0000",
  ukprn: "10001234",
});
const other = listing({ id: "other", name: "Acme", website: "www.acme.org/home" });

test("the bits add up to log2 of the odds, whatever was found and learnt", () => {
  fc.assert(
    fc.property(anyLevels, fc.array(anyLevels, { maxLength: 30 }), (levels, learntFrom) => {
      const pair = { one: 0, other: 1, site: "same postcode", km: null, levels } as const;
      const { probability, evidence } = judge(pair, one, other, fitModel(learntFrom));
      const bits = evidence.reduce((sum, each) => sum + each.bits, 0);
      expect(probability >= 0 && probability <= 1).toBe(true);
      expect(1 / (1 + 2 ** -bits)).toBeCloseTo(probability, 12);
    }),
  );
});

test("a pair that is held back is always less than half likely, and every other is as likely as its bits say", () => {
  fc.assert(
    fc.property(anyLevels, (levels) => {
      const { probability, held, takenOff } = verdictOf({ levels, site }, model);
      expect(held === null || probability < 0.5).toBe(true);
      expect(held !== null || takenOff === 0).toBe(true);
    }),
  );
});

test("names with nothing in common are held back, even at one door with one phone", () => {
  const { probability, held } = verdictOf({ site, levels: { ...silent, name: 0, address: 2, phone: 2 } }, model);
  expect(probability).toBeLessThan(0.5);
  expect(held).toBe("Their names have nothing telling in common: two organisations may share a place and a phone.");
});

test("an equal website or register number lifts that, for it may be a trading name", () => {
  expect(verdictOf({ site, levels: { ...silent, name: 0, address: 2, phone: 2, website: 1 } }, model).held).toBeNull();
  expect(
    verdictOf({ site, levels: { ...silent, name: 0, address: 2, phone: 2, identifier: 1 } }, model).held,
  ).toBeNull();
});

test("different numbers at one register are held back, however alike all else is", () => {
  const all: Levels = { identifier: 0, name: 4, address: 2, phone: 2, website: 1 };
  expect(verdictOf({ site, levels: all }, model).probability).toBeCloseTo(0.49, 12);
  expect(verdictOf({ site, levels: all }, model).held).toContain("different numbers at the same register");
});

test("postcodes one sign apart without a street are a question for somebody, whoever the organisation is", () => {
  const levels: Levels = { identifier: 1, name: 4, address: null, phone: 2, website: 1 };
  const pair = { one: 0, other: 1, site: "postcodes one sign apart", km: null, levels } as const;
  const { probability, held, evidence } = judge(pair, one, other, model);
  expect(probability).toBeCloseTo(0.49, 12);
  expect(held).toContain("one place with a slip, or two places of one organisation");
  expect(evidence.filter(({ bits }) => bits < 0).map(({ comparison }) => comparison)).toEqual(["prior", "address"]);
  expect(verdictOf({ levels, site }, model).held).toBeNull();
});

test("the evidence says in words what was found, and what either listing says as it was compared", () => {
  const levels: Levels = { ...silent, name: 4 };
  const judgement = judge({ one: 0, other: 1, site: "same street", km: 0.2, levels }, one, other, model);
  expect(judgement.site.km).toBe(0.2);
  expect(judgement.evidence.map(({ comparison, finding, one: a, other: b }) => [comparison, finding, a, b])).toEqual([
    ["prior", "25% of the listings compared at one place are one organisation", null, null],
    ["identifier", "one of them does not say", "UKPRN 10001234", null],
    ["name", "the same", "acme", "acme"],
    ["address", "one of them does not say", "1 mill lane", null],
    ["phone", "one of them does not say", "01614960000", null],
    ["website", "one of them does not say", null, "acme.org"],
  ]);
  expect(judgement.evidence.filter(({ bits }) => bits !== 0).map(({ comparison }) => comparison)).toEqual([
    "prior",
    "name",
  ]);
});
