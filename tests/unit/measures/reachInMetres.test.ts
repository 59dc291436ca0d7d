import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decays } from "../../../domain/score/reach/decay.ts";
import { kmOfPair } from "../../../domain/score/reach/kmOfPair.ts";
import { reachInMetres } from "../../../domain/score/measures/reachInMetres.ts";

const metre = fc.integer({ min: 380_000, max: 400_000 });
const points = fc.array(fc.record({ x: metre, y: metre, radiusKm: fc.constantFrom(2, 5, 10) }), { maxLength: 25 });
const spread = (places: readonly { readonly x: number; readonly y: number }[]) => ({
  x: Float64Array.from(places, ({ x }) => x),
  y: Float64Array.from(places, ({ y }) => y),
});

test("finds on a flat grid what comparing every area with every site finds", () => {
  fc.assert(
    fc.property(points, points, (areas, sites) => {
      const reach = reachInMetres({
        areas: spread(areas),
        radiusKm: Float64Array.from(areas, ({ radiusKm }) => radiusKm),
        sites: spread(sites),
        decay: decays.gaussian,
      });
      const found = areas.map((_, i) =>
        Array.from(reach.site.subarray(reach.ptr[i], reach.ptr[i + 1]), (site, k) => {
          const pair = (reach.ptr[i] ?? 0) + k;
          return [site, kmOfPair(reach, i, pair), expect.closeTo(reach.weight[pair] ?? Number.NaN, 12)];
        }),
      );
      const compared = areas.map(({ x, y, radiusKm }) =>
        sites.flatMap((site, j) => {
          const km = Math.hypot(site.x - x, site.y - y) / 1000;
          return km <= radiusKm ? [[j, km, decays.gaussian(km, radiusKm)]] : [];
        }),
      );
      expect(found).toEqual(compared);
    }),
  );
});

test("a site exactly at the radius is in reach; a place without a point reaches nothing", () => {
  const reach = reachInMetres({
    areas: { x: Float64Array.of(0, Number.NaN), y: Float64Array.of(0, 0) },
    radiusKm: Float64Array.of(5, 5),
    sites: { x: Float64Array.of(3000, Number.NaN, 3001), y: Float64Array.of(4000, 0, 4000) },
    decay: decays.binary,
  });
  expect([[...reach.ptr], [...reach.site], kmOfPair(reach, 0, 0)]).toEqual([[0, 1, 1], [0], 5]);
});
