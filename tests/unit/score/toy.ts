import { defaultSettings, type Settings } from "../../../domain/contract/settings.ts";
import type { BuildReach } from "../../../domain/score/reach/reach.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import type { ScoredOffer, ScoreInput } from "../../../domain/score/scoreInput.ts";
import { area, figure, flow, input, offer } from "./build.ts";

/** The example that docs/method.md works by hand, as a question: need A 100, B 40, C 20; places P 50, Q 70; radius 10 km. */
export const toyAreas = [area("A", 0), area("B", 8), area("C", 16)] as const;
export const [toyA, toyB, toyC] = toyAreas;
export const toyOffers: readonly ScoredOffer[] = [offer("P", 2, 50), offer("Q", 13, 70)];

export function toy(given: Partial<ScoreInput> = {}, settings: Partial<Settings> = {}): ScoreInput {
  return input({
    areas: toyAreas,
    figures: [figure(toyA, 100), figure(toyB, 40), figure(toyC, 20)],
    offers: toyOffers,
    indicator: flow,
    ...given,
    settings: { ...defaultSettings, reach: reachOfKm(10), ...settings },
  });
}

export function reachOfKm(km: number): Settings["reach"] {
  const radius = { urbanKm: km, ruralKm: km };
  return { essential: radius, general: radius, specialist: radius };
}

/** The example's own distances: not those of any map, but exact. */
export const toyReach: BuildReach = ({ radiusKm, decay }) =>
  reachFromPairs({
    areas: 3,
    sites: 2,
    pairs: toyKm.flatMap((row, from) => row.map((km, site) => ({ area: from, site, km }))),
    radiusKm: radiusKm[0] ?? Number.NaN,
    decay,
  });

const toyKm = [
  [2, 14],
  [6, 5],
  [12, 3],
];
