import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kmBetween } from "../../../domain/geography/distance.ts";
import { decays, zoneDecay } from "../../../domain/score/reach/decay.ts";
import { kmOfPair } from "../../../domain/score/reach/kmOfPair.ts";
import { weightsFor } from "../../../domain/score/reach/pairs/weights.ts";
import { reachByDistance } from "../../../domain/score/reach/reach.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import { even } from "../even.ts";

const gaussian = decays.gaussian;
const point = fc.record({
  lon: even(-3, -1),
  lat: even(52, 54),
  radiusKm: fc.constantFrom(5, 10, 30),
});
const spread = (places: readonly { readonly lon: number; readonly lat: number }[]) => ({
  lon: Float64Array.from(places, ({ lon }) => lon),
  lat: Float64Array.from(places, ({ lat }) => lat),
});

test("finds the pairs that comparing every area with every site finds, each area by its own radius", () => {
  const places = fc.array(point, { maxLength: 25 });
  fc.assert(
    fc.property(places, places, (areas, sites) => {
      const reach = reachByDistance({
        areas: spread(areas),
        radiusKm: Float64Array.from(areas, ({ radiusKm }) => radiusKm),
        sites: spread(sites),
        decay: gaussian,
      });
      const found = areas.map((_, i) =>
        Array.from(reach.site.subarray(reach.ptr[i], reach.ptr[i + 1]), (site, k) => {
          const pair = (reach.ptr[i] ?? 0) + k;
          return [site, kmOfPair(reach, i, pair), expect.closeTo(reach.weight[pair] ?? Number.NaN, 11)];
        }),
      );
      const compared = areas.map(({ lon, lat, radiusKm }) =>
        sites.flatMap((site, j) => {
          const km = kmBetween(lon, lat, site.lon, site.lat);
          return km <= radiusKm ? [[j, km, gaussian(km, radiusKm)]] : [];
        }),
      );
      expect(found).toEqual(compared);
    }),
    { numRuns: 300 },
  );
});

test("finds the same pairs anywhere on the globe, with any decay, and offers that come to an area in their order", () => {
  const anywhere = fc.record({
    lon: fc.constantFrom(-180, -179.99, 179.98, 0, 0.01, 12),
    lat: fc.constantFrom(-90, -89.99, -10, 0, 0.02, 66, 66.03, 89.99),
    radiusKm: fc.constantFrom(3, 20, 5000),
  });
  const served = fc.array(fc.nat({ max: 9 }), { maxLength: 3 });
  const decay = fc.constantFrom(
    decays.binary,
    zoneDecay([
      { upTo: 0.5, weight: 1 },
      { upTo: 1, weight: 0.3 },
    ]),
  );
  fc.assert(
    fc.property(
      fc.array(anywhere, { minLength: 1, maxLength: 9 }),
      fc.array(anywhere, { minLength: 10, maxLength: 10 }),
      served,
      decay,
      (areas, all, coming, nearness) => {
        const comes = new Set(coming);
        const sites = all.map((site, j) => (comes.has(j) ? { lon: Number.NaN, lat: Number.NaN } : site));
        const reach = reachByDistance({
          areas: spread(areas),
          radiusKm: Float64Array.from(areas, ({ radiusKm }) => radiusKm),
          sites: spread(sites),
          decay: nearness,
          served: new Map([[0, [...comes]]]),
        });
        const compared = areas.flatMap(({ lon, lat, radiusKm }, i) =>
          sites.flatMap((site, j) => {
            if (comes.has(j)) return i === 0 ? [[j, 1]] : [];
            const km = kmBetween(lon, lat, site.lon, site.lat);
            return km <= radiusKm ? [[j, nearness(km, radiusKm)]] : [];
          }),
        );
        expect(Array.from(reach.site, (site, k) => [site, reach.weight[k]])).toEqual(compared);
      },
    ),
    { numRuns: 300 },
  );
});

test("the distance itself decides at the radius: as far as it is in reach, by the last digit further is not", () => {
  const [home, away] = [
    { lon: -2.1, lat: 53.1 },
    { lon: -2.03, lat: 53.14 },
  ];
  const km = kmBetween(home.lon, home.lat, away.lon, away.lat);
  const sitesAt = (radiusKm: number) =>
    reachByDistance({
      areas: spread([home]),
      radiusKm: Float64Array.of(radiusKm),
      sites: spread([away]),
      decay: decays.binary,
    }).site.length;
  expect([sitesAt(km), sitesAt(km * (1 - 2 ** -53))]).toEqual([1, 0]);
});

test("only where there are more than ten million pairs are weights kept to seven digits", () => {
  expect(weightsFor(10_000_000)).toBeInstanceOf(Float64Array);
  expect(weightsFor(10_000_001)).toBeInstanceOf(Float32Array);
});

test("a place without a point reaches nothing and is reached by nobody, but an offer that serves it does", () => {
  const reach = reachByDistance({
    areas: spread([
      { lon: Number.NaN, lat: Number.NaN },
      { lon: -2, lat: 53 },
    ]),
    radiusKm: Float64Array.of(5, 5),
    sites: spread([
      { lon: -2, lat: 53 },
      { lon: Number.NaN, lat: Number.NaN },
    ]),
    decay: gaussian,
    served: new Map([[0, [1]]]),
  });
  expect([[...reach.ptr], [...reach.site], [...reach.weight], kmOfPair(reach, 0, 0), kmOfPair(reach, 1, 1)]).toEqual([
    [0, 1, 2],
    [1, 0],
    [1, 1],
    Number.NaN,
    0,
  ]);
});

test("a site exactly at the radius is in reach; it weighs nothing with Gaussian decay and all with binary", () => {
  const at10 = (decay: typeof gaussian) =>
    reachFromPairs({ areas: 1, sites: 1, pairs: [{ area: 0, site: 0, km: 10 }], radiusKm: 10, decay }).weight;
  expect([[...at10(gaussian)], [...at10(decays.binary)]]).toEqual([[0], [1]]);
});

test("weight never rises with distance, is 1 at the door and 0 beyond the radius", () => {
  for (const decay of Object.values(decays)) {
    const weights = Array.from({ length: 121 }, (_, step) => decay(step / 10, 10));
    expect(weights[0]).toBe(1);
    expect(weights.toSorted((a, b) => b - a)).toEqual(weights);
    expect(weights.slice(101).every((weight) => weight === 0)).toBe(true);
  }
});

test("a distance that names no area or no site is refused", () => {
  const input = { areas: 1, sites: 1, radiusKm: 10, decay: gaussian };
  expect(() => reachFromPairs({ ...input, pairs: [{ area: 1, site: 0, km: 1 }] })).toThrow("area 1 does not exist");
  expect(() => reachFromPairs({ ...input, pairs: [{ area: 0, site: 3, km: 1 }] })).toThrow("site 3 does not exist");
});
