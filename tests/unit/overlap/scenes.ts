import * as fc from "fast-check";
import { allocate } from "../../../domain/score/allocation/allocate.ts";
import { decays } from "../../../domain/score/reach/decay.ts";
import type { Reach } from "../../../domain/score/reach/reach.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import { even } from "../even.ts";

/** A small market: a few areas and sites, some needs and places unknown or none at all. */
export type SmallScene = { readonly need: Float64Array; readonly places: Float64Array; readonly reach: Reach };

const people = fc.oneof({ weight: 6, arbitrary: even(0, 100) }, fc.constant(0), fc.constant(Number.NaN));
const km = fc.option(even(0, 11), { nil: null, freq: 2 });

/** Markets of up to six areas and six sites, some with far too many places and some with far too few. */
export const smallScene: fc.Arbitrary<SmallScene> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), even(0.1, 4))
  .chain(([areas, sites, times]) =>
    fc
      .tuple(
        fc.array(people, { minLength: areas, maxLength: areas }),
        fc.array(people, { minLength: sites, maxLength: sites }),
        fc.array(fc.array(km, { minLength: sites, maxLength: sites }), { minLength: areas, maxLength: areas }),
      )
      .map(([need, places, distances]) => ({
        need: Float64Array.from(need),
        places: Float64Array.from(places, (count) => times * count),
        reach: reachFromPairs({
          areas,
          sites,
          pairs: distances.flatMap((row, area) =>
            row.flatMap((away, site) => (away === null ? [] : [{ area, site, km: away }])),
          ),
          radiusKm: 10,
          decay: decays.gaussian,
        }),
      })),
  );

/** Where people go by themselves, as a start for the most that can be placed. */
export function startOf({ need, places, reach }: SmallScene) {
  const { unmet, idle, flows } = allocate({ need, places, reach, withFlows: true });
  if (flows === null) throw new Error("no flows");
  return { unmet, idle, flows };
}

/**
 * The most people that can be placed without some sites, by looking at every group of areas: those outside it may all be placed, those inside no more than the
 * places that the group can reach (minimum cut). Shares no code with what it checks.
 */
export function mostWithout({ need, places, reach }: SmallScene, without: readonly number[]): number {
  let least = Infinity;
  for (let group = 0; group < 2 ** reach.areas; group++) {
    const sites = new Set<number>();
    let outside = 0;
    for (let i = 0; i < reach.areas; i++) {
      if ((group & (1 << i)) === 0) outside += known(need[i]);
      else for (let k = reach.ptr[i] ?? 0; k < (reach.ptr[i + 1] ?? 0); k++) sites.add(reach.site[k] ?? -1);
    }
    const inside = [...sites].reduce((sum, j) => (without.includes(j) ? sum : sum + known(places[j])), 0);
    least = Math.min(least, outside + inside);
  }
  return least;
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

/** Places of some sites; unknown ones count as none. */
export function placesOf({ places }: SmallScene, sites: readonly number[]): number {
  return sites.reduce((sum, j) => sum + (Number.isNaN(places[j]) ? 0 : (places[j] ?? Number.NaN)), 0);
}
