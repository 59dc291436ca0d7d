import { at } from "../score/at.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { needIntervals } from "../score/uncertainty/needIntervals.ts";
import type { NeedInterval } from "../score/uncertainty/needInterval.ts";
import type { Workings } from "../score/workings.ts";
import { flaggedInDraws } from "./flaggedInDraws.ts";
import type { Standing } from "./standing.ts";

export type SurenessOfInput = {
  readonly input: ScoreInput;
  readonly worked: Workings;
  readonly stands: Standing;
  readonly sets: readonly (readonly number[])[];
  readonly draws: number;
  readonly seed: number;
};

/**
 * How sure each set is: in what share of draws of the need it would be flagged, one draw a step. Null where any need in its reach has no interval; where all are null
 * nothing is drawn.
 */
export function* surenessOf(input: SurenessOfInput): Generator<number, (number | null)[], void> {
  const { worked, stands, sets, draws, seed } = input;
  const { need, needs, sites } = worked.base;
  const { yearsToClear } = input.input.settings;
  const intervals = needIntervals({ needs, adults: worked.stage.areas.map(({ adults }) => adults), yearsToClear });
  const known = sets.filter((set) => hasIntervals(set, intervals, stands));
  if (known.length === 0) return sets.map(() => null);
  const shares = yield* flaggedInDraws({ need, places: sites.places, intervals, stands, sets: known, draws, seed });
  const shareOf = new Map(known.map((set, n) => [set, shares[n] ?? null]));
  return sets.map((set) => shareOf.get(set) ?? null);
}

function hasIntervals(set: readonly number[], intervals: readonly NeedInterval[], { network }: Standing): boolean {
  const { ptr, area } = network.back;
  return set.every((j) => area.subarray(at(ptr, j), at(ptr, j + 1)).every((i) => intervals[i]?.type !== "no interval"));
}
