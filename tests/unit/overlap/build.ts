import { defaultSettings } from "../../../domain/contract/settings.ts";
import { type FoundOverlaps, overlaps, type OverlapsOptions } from "../../../domain/overlap/overlaps.ts";
import type { BuildReach } from "../../../domain/score/reach/reach.ts";
import { reachFromPairs } from "../../../domain/score/reach/reachFromPairs.ts";
import type { ScoredOffer, ScoreInput } from "../../../domain/score/scoreInput.ts";
import { area, figure, input, offer } from "../score/build.ts";
import { reachOfKm } from "../score/toy.ts";

export const [areaA, areaB, areaC] = [area("A", 0), area("B", 8), area("C", 16)] as const;
export const file = "00000000-0000-4000-8000-000000000001";

/** An offer that says where it stands: its row is the letter's place in the alphabet, plus one for the header. */
export function listed(
  id: string,
  kmNorth: number | null,
  places: number | null,
  more: Partial<ScoredOffer> = {},
): ScoredOffer {
  return offer(id, kmNorth, places, {
    dataset: file,
    row: id.charCodeAt(0) - 63,
    audience: null,
    times: null,
    ...more,
  });
}

/**
 * The example that docs/overlap.md works by hand: need A 60, B 30, C 20; places P 60, Q 60, R 20; radius 10 km, Gaussian.
 */
export function example(given: Partial<ScoreInput> = {}): ScoreInput {
  return input({
    areas: [areaA, areaB, areaC],
    figures: [figure(areaA, 60), figure(areaB, 30), figure(areaC, 20)],
    offers: [listed("P", 2, 60), listed("Q", 3, 60), listed("R", 13, 20)],
    settings: { ...defaultSettings, reach: reachOfKm(10), imputePlaces: false },
    ...given,
  });
}

/** The example's own distances, which are those of no map; a null is out of reach. */
export const exampleReach = distances([
  [2, 3, null],
  [4, 5, 6],
  [null, null, 3],
]);

/** Distances by area and site. */
export function distances(km: readonly (readonly (number | null)[])[]): BuildReach {
  return ({ radiusKm, decay }) =>
    reachFromPairs({
      areas: km.length,
      sites: km[0]?.length ?? 0,
      pairs: km.flatMap((row, from) =>
        row.flatMap((away, site) => (away === null ? [] : [{ area: from, site, km: away }])),
      ),
      radiusKm: radiusKm[0] ?? Number.NaN,
      decay,
    });
}

/** All steps at once. */
export function overlapsOf(question: ScoreInput, options: OverlapsOptions = {}): FoundOverlaps {
  const steps = overlaps(question, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
