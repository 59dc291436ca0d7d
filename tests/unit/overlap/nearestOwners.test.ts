import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nearestOwners } from "../../../domain/overlap/nearestOwners.ts";
import { kmBetween } from "../../../domain/geography/distance.ts";
import { even } from "../even.ts";

const point = fc.record({ lon: even(-5, 2), lat: even(50, 56) });

test("the nearest owners are those that comparing every distance over the ground gives, the nearest first", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(point, { maxLength: 3 }), { maxLength: 8 }),
      fc.array(point, { maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      (owners, places, most) => {
        const points = owners.flatMap((own, owner) => own.map((each) => ({ ...each, owner })));
        const found = nearestOwners(
          points,
          most,
        )({
          lon: Float64Array.from(places, ({ lon }) => lon),
          lat: Float64Array.from(places, ({ lat }) => lat),
        });
        const km = owners.map((own) => Math.min(...own.flatMap((to) => places.map((from) => between(from, to)))));
        const expected = [...km.keys()]
          .filter((owner) => Number.isFinite(km[owner]))
          .toSorted((a, b) => (km[a] ?? 0) - (km[b] ?? 0))
          .slice(0, most);
        expect(found.map(({ owner }) => owner)).toEqual(expected);
        expect(found.map(({ from, to }) => kmBetween(...from, ...to))).toEqual(
          expected.map((owner) => expect.closeTo(km[owner] ?? Number.NaN, 6)),
        );
      },
    ),
    { numRuns: 300 },
  );
});

function between(from: { lon: number; lat: number }, to: { lon: number; lat: number }): number {
  return kmBetween(from.lon, from.lat, to.lon, to.lat);
}
