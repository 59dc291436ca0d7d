import * as fc from "fast-check";
import { decays } from "../../../domain/score/reach/decay.ts";
import { type Reach } from "../../../domain/score/reach/reach.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";

/** Some areas and sites with distances between them; every distance may be anything, as roads make them. */
export type Marketplace = {
  readonly need: readonly number[];
  readonly places: readonly number[];
  /** By area, then by site. */
  readonly km: readonly (readonly number[])[];
  readonly decay: "gaussian" | "binary";
};

/** Evenly spread, and often nobody. */
const people = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Up to eight areas and six sites, radius 10 km, some in reach and some not. */
export const marketplaces: fc.Arbitrary<Marketplace> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([areas, sites]) =>
    fc.record({
      need: fc.array(people, { minLength: areas, maxLength: areas }),
      places: fc.array(people, { minLength: sites, maxLength: sites }),
      km: fc.array(fc.array(fc.integer({ min: 0, max: 16 }), { minLength: sites, maxLength: sites }), {
        minLength: areas,
        maxLength: areas,
      }),
      decay: fc.constantFrom("gaussian", "binary"),
    }),
  );

export function reachIn({ km, places, decay }: Marketplace): Reach {
  const pairs = km.flatMap((row, area) => row.map((away, site) => ({ area, site, km: away })));
  return reachFromPairs({ areas: km.length, sites: places.length, pairs, radiusKm: 10, decay: decays[decay] });
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
