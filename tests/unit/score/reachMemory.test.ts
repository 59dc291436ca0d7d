import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decays } from "../../../domain/score/reach/decay.ts";
import { type BuildReach, reachByDistance } from "../../../domain/score/reach/reach.ts";
import { reachMemory } from "../../../domain/score/reach/reachMemory.ts";
import { even } from "../even.ts";

type Wanted = Parameters<BuildReach>[0];

const point = fc.record({
  lon: even(-2.2, -2),
  lat: even(53, 53.2),
});
/** A site comes to the first area wherever it is, or is reached from its point. */
const site = fc.oneof({ weight: 4, arbitrary: point }, fc.constant(null));

function wanted(areas: readonly Point[], sites: readonly (Point | null)[], change: Partial<Wanted> = {}): Wanted {
  const coming = sites.flatMap((each, j) => (each === null ? [j] : []));
  return {
    areas: spread(areas),
    radiusKm: Float64Array.from(areas, (_, i) => (i % 3 === 0 ? 10 : 5)),
    sites: spread(sites),
    decay: decays.gaussian,
    decayKey: "gaussian",
    served: new Map(coming.length === 0 || areas.length === 0 ? [] : [[0, coming]]),
    ...change,
  };
}

type Point = { readonly lon: number; readonly lat: number };

function spread(points: readonly (Point | null)[]) {
  return {
    lon: Float64Array.from(points, (each) => each?.lon ?? Number.NaN),
    lat: Float64Array.from(points, (each) => each?.lat ?? Number.NaN),
  };
}

const home = { lon: -2.1, lat: 53.1 };
const near = { lon: -2.11, lat: 53.1 };

describe("pairs that were found before", () => {
  test("are used again for the same points, even when they are read anew", () => {
    const reachOf = reachMemory(100);
    expect(reachOf(wanted([home], [near]))).toBe(reachOf(wanted([home], [near])));
  });

  test("are not used for another radius, decay, point, or area served", () => {
    const reachOf = reachMemory(100);
    const before = wanted([home], [near, null]);
    const first = reachOf(before);
    const others: Wanted[] = [
      { ...before, radiusKm: Float64Array.of(1) },
      { ...before, decay: decays.binary, decayKey: "binary" },
      wanted([home], [{ lon: -2.12, lat: 53.1 }, null]),
      { ...before, served: new Map() },
    ];
    for (const other of others) {
      const reach = reachOf(other);
      expect(reach).not.toBe(first);
      expect(reach).toEqual(reachByDistance(other));
    }
  });

  test("are forgotten when there are too many, those used longest ago first", () => {
    const reachOf = reachMemory(2);
    const [one, two, three] = [0.01, 0.02, 0.03].map((by) => wanted([home], [{ lon: -2.1 + by, lat: 53.1 }]));
    if (one === undefined || two === undefined || three === undefined) throw new Error("three were made");
    const first = reachOf(one);
    const second = reachOf(two);
    expect(reachOf(one)).toBe(first);
    reachOf(three);
    expect(reachOf(one)).toBe(first);
    expect(reachOf(two)).not.toBe(second);
  });

  test("are not kept where they alone are too many", () => {
    const reachOf = reachMemory(1);
    const both = wanted([home], [near, near]);
    expect(reachOf(both)).not.toBe(reachOf(both));
  });
});

test("adding offers, at the end or in between, gives the very bytes that starting anew gives", () => {
  const areas = fc.array(point, { minLength: 1, maxLength: 12 });
  const sites = fc.array(fc.record({ site, isNew: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(areas, sites, (someAreas, all) => {
      const reachOf = reachMemory(10_000);
      const before = all.filter(({ isNew }) => !isNew);
      reachOf(
        wanted(
          someAreas,
          before.map((each) => each.site),
        ),
      );
      const after = wanted(
        someAreas,
        all.map((each) => each.site),
      );
      expect(reachOf(after)).toEqual(reachByDistance(after));
    }),
    { numRuns: 300 },
  );
});
