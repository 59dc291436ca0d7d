import type { Decay } from "../../../domain/score/reach/decay.ts";
import type { Step } from "../../../domain/score/measures/stepDecay.ts";
import type { Reach } from "../../../domain/score/reach/reach.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";

/** Need A 100, B 40, C 20; places P 50, Q 70: the example that docs/method.md and docs/measures.md work by hand. */
export const need = Float64Array.of(100, 40, 20);
export const places = Float64Array.of(50, 70);
export const steps: readonly Step[] = [
  { upToKm: 3, weight: 1 },
  { upToKm: 6, weight: 0.68 },
  { upToKm: 10, weight: 0.22 },
];

const km = [
  [2, 14],
  [6, 5],
  [12, 3],
];

/** Who reaches what within 10 km. */
export function toyReach(decay: Decay): Reach {
  const pairs = km.flatMap((row, area) => row.map((away, site) => ({ area, site, km: away })));
  return reachFromPairs({ areas: 3, sites: 2, pairs, radiusKm: 10, decay });
}

/** The same to six decimals, as the published table has them. */
export function sixDecimals(values: Iterable<number>): number[] {
  return Array.from(values, (value) => Math.round(value * 1e6) / 1e6);
}

/** People times places a person, added up. */
export function sumOfBoth(people: ArrayLike<number>, perPerson: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < people.length; i++) {
    if ((people[i] ?? Number.NaN) !== 0) sum += (people[i] ?? Number.NaN) * (perPerson[i] ?? Number.NaN);
  }
  return sum;
}
