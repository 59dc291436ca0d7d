import type { Figure } from "../../../domain/contract/figure.ts";
import { decays } from "../../../domain/score/reach/decay.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import type { KnownInterval, NeedInterval } from "../../../domain/score/uncertainty/needInterval.ts";
import { simulate, type SimulateInput } from "../../../domain/score/uncertainty/simulate.ts";
import type { Sureness } from "../../../domain/score/uncertainty/sureness.ts";

export function interval(value: number, lo: number, hi: number, most: number | null = null): KnownInterval {
  return { type: "interval", value, lo, hi, most };
}

export function figure(value: number | null, lo: number | null = null, hi: number | null = null): Figure {
  return { value, lo, hi, marker: null };
}

/** Each base area by itself. */
export function alone(areas: number): { readonly base: number; readonly share: number }[][] {
  return Array.from({ length: areas }, (_, base) => [{ base, share: 1 }]);
}

/** The worked example: P has 50 places and Q 70, areas A, B and C, radius 10 km. */
export function workedExample(
  intervals: readonly NeedInterval[],
  more: Partial<Omit<SimulateInput, "intervals">> = {},
): SimulateInput {
  const km = [
    [2, 14],
    [6, 5],
    [12, 3],
  ];
  const pairs = km.flatMap((row, area) => row.map((away, site) => ({ area, site, km: away })));
  return {
    intervals,
    places: Float64Array.of(50, 70),
    reach: reachFromPairs({ areas: 3, sites: 2, pairs, radiusKm: 10, decay: decays.gaussian }),
    isReachKnown: [true, true, true],
    areas: alone(3),
    whole: alone(3).flat(),
    thresholds: { gapFromScore: 5, overProvidedFromSpareShare: 0.2 },
    draws: 100,
    seed: 1,
    ...more,
  };
}

/** All draws at once. */
export function allDraws(input: SimulateInput, onStep?: () => unknown): Sureness {
  const steps = simulate(input);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onStep?.();
  }
}
