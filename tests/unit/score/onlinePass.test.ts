import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fairShareOfPlaces, onlinePass, type OnlinePool } from "../../../domain/score/online/onlinePass.ts";
import { even } from "../even.ts";
import { sum } from "./marketplace.ts";

const four = <Value>(each: fc.Arbitrary<Value>) => fc.array(each, { minLength: 4, maxLength: 4 });
const users = (...shares: number[]): OnlinePool["users"] => shares.map((share, base) => ({ base, share }));

describe("online places:", () => {
  test("of the worked example's 56.474481 unmet half could learn online, and 40 places take them all", () => {
    const share = fairShareOfPlaces(5000, 160, 20_000);
    const pass = onlinePass({
      unmet: Float64Array.of(56.474481, 0, 0),
      shareInside: [1, 1, 1],
      eligibleShare: 0.5,
      pools: [{ places: share, users: users(1, 1, 1) }],
    });
    expect(share).toBe(40);
    expect(pass.eligible).toBeCloseTo(28.23724, 6);
    expect(pass.placed).toBeCloseTo(28.23724, 6);
    expect(pass.unmetAfter[0]).toBeCloseTo(28.23724, 6);
  });

  test("too few places are spread alike: 30 places for 60 who could learn online leave half of those", () => {
    const unmet = Float64Array.of(80, 40, Number.NaN);
    const pools = [{ places: 30, users: users(1, 1, 1) }];
    const pass = onlinePass({ unmet, shareInside: [1, 1, 1], eligibleShare: 0.5, pools });
    expect(pass).toEqual({ eligible: 60, placed: 30, unmetAfter: Float64Array.of(60, 30, Number.NaN) });
  });

  test("people outside the study area take none, and an area half inside asks for half of its people", () => {
    const pools = [{ places: 10, users: users(1, 1) }];
    const pass = onlinePass({ unmet: Float64Array.of(40, 100), shareInside: [0.5, 0], eligibleShare: 1, pools });
    expect([pass.eligible, pass.placed]).toEqual([20, 10]);
    expect(pass.unmetAfter[0]).toBe(20);
  });

  test("places for some areas only go to those first, and who is left asks for the others", () => {
    const pools = [
      { places: 10, users: users(1) },
      { places: 15, users: users(1, 1) },
    ];
    const pass = onlinePass({ unmet: Float64Array.of(20, 20), shareInside: [1, 1], eligibleShare: 1, pools });
    expect(pass.placed).toBeCloseTo(25, 9);
    expect([...pass.unmetAfter]).toEqual([expect.closeTo(5, 9), expect.closeTo(10, 9)]);
  });

  test("nobody is placed twice, and no pool places more than it has", () => {
    const people = even(0, 200);
    const share = even(0, 1);
    const pools = fc.array(fc.record({ places: people, open: four(share) }), { maxLength: 3 });
    fc.assert(
      fc.property(four(people), four(share), share, pools, (unmet, shareInside, eligibleShare, given) => {
        const pass = onlinePass({
          unmet: Float64Array.from(unmet),
          shareInside,
          eligibleShare,
          pools: given.map(({ places, open }) => ({ places, users: users(...open) })),
        });
        const gone = unmet.map((before, i) => (shareInside[i] ?? 0) * (before - (pass.unmetAfter[i] ?? Number.NaN)));
        expect(sum(gone)).toBeCloseTo(pass.placed, 6);
        expect(pass.placed).toBeLessThanOrEqual(sum(given.map(({ places }) => places)) + 1e-6);
        expect(pass.placed).toBeLessThanOrEqual(pass.eligible + 1e-6);
        unmet.forEach((before, i) => {
          expect(pass.unmetAfter[i]).toBeLessThanOrEqual(before);
          expect(pass.unmetAfter[i]).toBeGreaterThanOrEqual(before * (1 - eligibleShare) - 1e-9);
        });
      }),
    );
  });

  test("a region split in two gets as many nationwide places as before, and all regions together get them once", () => {
    const people = even(0.1, 1e6);
    fc.assert(
      fc.property(people, people, people, people, (places, one, other, rest) => {
        const nation = one + other + rest;
        const parts = fairShareOfPlaces(places, one, nation) + fairShareOfPlaces(places, other, nation);
        expect(parts / fairShareOfPlaces(places, one + other, nation)).toBeCloseTo(1, 9);
        expect((parts + fairShareOfPlaces(places, rest, nation)) / places).toBeCloseTo(1, 9);
      }),
    );
  });
});
