import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areaPartSchema, type AreaPart } from "../../../domain/contract/areaPart.ts";
import { partsOf, rollUp } from "../../../domain/score/scene/rollUp.ts";
import { wholesFrom } from "../../../domain/score/scene/wholes.ts";

const part = (from: string, to: string, share = 1): AreaPart => {
  const [partType, partCode] = from.split(" ");
  const [wholeType, wholeCode] = to.split(" ");
  const [partVintage, wholeVintage] = ["2021", "2021"];
  return areaPartSchema.parse({
    wholeType,
    wholeVintage,
    wholeCode,
    partType,
    partVintage,
    partCode,
    share,
    basis: "exact",
  });
};

test("a chain from LSOA to ward to district to LEP multiplies the shares", () => {
  const wholes = wholesFrom([
    part("lsoa A", "ward W", 0.5),
    part("lsoa A", "ward X", 0.5),
    part("ward W", "district D", 0.8),
    part("ward X", "district D"),
    part("district D", "lep L", 0.5),
  ]);
  expect([...wholes.of("lsoa/2021/A", "district/2021")]).toEqual([["district/2021/D", 0.9]]);
  expect([...wholes.of("lsoa/2021/A", "lep/2021")]).toEqual([["lep/2021/L", 0.45]]);
});

test("an area's own row counts before a chain, so nobody is counted by two ways", () => {
  const wholes = wholesFrom([
    part("lsoa A", "ward W"),
    part("ward W", "district E"),
    part("lsoa A", "district D"),
    part("lsoa B", "ward W"),
  ]);
  expect([...wholes.of("lsoa/2021/A", "district/2021").keys()]).toEqual(["district/2021/D"]);
  expect([...wholes.of("lsoa/2021/B", "district/2021").keys()]).toEqual(["district/2021/E"]);
});

test("of two chains as short, the one through the larger areas is taken", () => {
  const wholes = wholesFrom([
    part("lsoa A", "ward W"),
    part("ward W", "lep M"),
    part("lsoa A", "district D"),
    part("district D", "lep L"),
  ]);
  expect([...wholes.of("lsoa/2021/A", "lep/2021").keys()]).toEqual(["lep/2021/L"]);
});

test("a district in two LEPs belongs wholly to each, and an area wholly to itself", () => {
  const wholes = wholesFrom([part("district D", "lep L"), part("district D", "lep M")]);
  expect([...wholes.of("district/2021/D", "lep/2021")]).toEqual([
    ["lep/2021/L", 1],
    ["lep/2021/M", 1],
  ]);
  expect([...wholes.of("district/2021/D", "district/2021")]).toEqual([["district/2021/D", 1]]);
  expect([...wholes.of("lep/2021/L", "district/2021")]).toEqual([]);
});

test("asked for the base areas themselves, each stands alone", () => {
  const parts = partsOf(wholesFrom([]), "lsoa/2021", ["lsoa/2021/A", "lsoa/2021/B"], (base) => base === 1);
  expect([...parts]).toEqual([["lsoa/2021/B", [{ base: 1, share: 1 }]]]);
});

test("over districts that split all LSOAs exactly, sums add up to the total", () => {
  const lsoa = fc.record({
    people: fc.integer({ min: 0, max: 5000 }),
    districts: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(lsoa, { minLength: 1, maxLength: 30 }), (lsoas) => {
      const rows = lsoas.flatMap(({ districts }, i) => {
        const different = [...new Set(districts)];
        return different.map((district) => part(`lsoa A${i}`, `district D${district}`, 1 / different.length));
      });
      const ids = lsoas.map((_, i) => `lsoa/2021/A${i}`);
      const people = lsoas.map((each) => each.people);
      const inside = partsOf(wholesFrom(rows), "district/2021", ids, () => true);
      const total = [...inside.values()].reduce((sum, parts) => sum + (rollUp(parts, people).sum ?? Number.NaN), 0);
      expect(total).toBeCloseTo(
        people.reduce((sum, count) => sum + count, 0),
        6,
      );
    }),
  );
});

test("a whole sums its known parts and says how many are not, and with none known it is unknown, not zero", () => {
  const parts = [
    { base: 0, share: 1 },
    { base: 1, share: 0.5 },
    { base: 2, share: 1 },
  ];
  expect(rollUp(parts, [10, 8, Number.NaN])).toEqual({ sum: 14, unknown: 1 });
  expect(rollUp(parts, [Number.NaN, Number.NaN, Number.NaN])).toEqual({ sum: null, unknown: 3 });
  expect(rollUp([], [1])).toEqual({ sum: null, unknown: 0 });
});
