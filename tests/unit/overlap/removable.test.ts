import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { removable } from "../../../domain/overlap/removable.ts";
import { standing } from "../../../domain/overlap/standing.ts";
import { mostPlaced } from "../../../domain/score/allocation/flow/mostPlaced.ts";
import { decays } from "../../../domain/score/reach/decay.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import { mostWithout, placesOf, type SmallScene, smallScene, startOf } from "./scenes.ts";

const sceneAndSet = smallScene.chain((scene) =>
  fc.tuple(fc.constant(scene), fc.subarray([...scene.places.keys()], { minLength: 1 })),
);

describe("how many places of a set could go with no one more unmet", () => {
  test("is its places less what the most that can be placed loses without it, as every possible cut says", () => {
    fc.assert(
      fc.property(sceneAndSet, ([scene, set]) => {
        const essential = mostWithout(scene, []) - mostWithout(scene, set);
        expect(removableIn(scene)(set)).toBeCloseTo(placesOf(scene, set) - essential, 6);
      }),
      { numRuns: 1500 },
    );
  });

  test("is the same from any start, and however often and in whatever order one asks", () => {
    fc.assert(
      fc.property(sceneAndSet, ([scene, set]) => {
        const once = removableIn(scene)(set);
        const often = removableIn(scene);
        for (const site of set) often([site]);
        often([...scene.places.keys()]);
        expect(often(set)).toBeCloseTo(once, 9);
        expect(often(set.toReversed())).toBeCloseTo(once, 9);
        expect(removable(standing(scene))(set)).toBeCloseTo(once, 6);
      }),
    );
  });

  test("is at least the places that stay free less those that people could be steered to, and at most all of them", () => {
    fc.assert(
      fc.property(sceneAndSet, ([scene, set]) => {
        const start = startOf(scene);
        const best = mostPlaced({ ...scene, start });
        const steerable = sum(start.unmet) - sum(best.unmet);
        const could = removableIn(scene)(set);
        expect(could).toBeGreaterThanOrEqual(sum(set.map((j) => start.idle[j] ?? Number.NaN)) - steerable - 1e-6);
        expect(could).toBeGreaterThanOrEqual(sum(set.map((j) => best.idle[j] ?? Number.NaN)) - 1e-6);
        expect(could).toBeLessThanOrEqual(placesOf(scene, set) + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  test("is what can really go: with only its essential places left, as many people are placed as before", () => {
    fc.assert(
      fc.property(sceneAndSet, ([scene, set]) => {
        const { need, places, reach } = scene;
        const without = mostPlaced({ need, reach, places: places.map((count, j) => (set.includes(j) ? 0 : count)) });
        const idle = without.idle.map((free, j) => (set.includes(j) ? (places[j] ?? Number.NaN) : free));
        const { placed, idle: left } = mostPlaced({ need, places, reach, start: { ...without, idle } });
        const used = places.map((count, j) => (set.includes(j) ? count - (left[j] ?? Number.NaN) : count));
        expect(placesOf(scene, set) - placesOf({ ...scene, places: used }, set)).toBeCloseTo(
          removableIn(scene)(set),
          6,
        );
        expect(mostPlaced({ need, places: used, reach }).placed).toBeCloseTo(placed, 6);
      }),
      { numRuns: 500 },
    );
  });

  test("is more than none exactly where a chain of moves leads to a free place", () => {
    fc.assert(
      fc.property(smallScene, (scene) => {
        const stands = standing({ ...scene, start: startOf(scene) });
        const could = removable(stands);
        for (const j of scene.places.keys()) {
          expect([j, (stands.leads.ofSite[j] ?? 0) > 0]).toEqual([j, could([j]) > 1e-9]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is all of either of two twins, and only half of both together", () => {
    const pairs = [0, 1].map((site) => ({ area: 0, site, km: 1 }));
    const reach = reachFromPairs({ areas: 1, sites: 2, pairs, radiusKm: 10, decay: decays.gaussian });
    const twins = { need: Float64Array.of(40), places: Float64Array.of(40, 40), reach };
    const could = removableIn(twins);
    for (const set of [[0], [1], [0, 1]]) expect(could(set)).toBeCloseTo(40, 9);
  });
});

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
}

function removableIn(scene: SmallScene): (set: readonly number[]) => number {
  return removable(standing({ ...scene, start: startOf(scene) }));
}
