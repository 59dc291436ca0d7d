import { type Direction, nextArea } from "./nextArea.ts";

/**
 * Where somebody stands who walks over a map from area to area; where the last step led from, if there was one that can be taken back; and, where they have just taken one back, the
 * direction of that step.
 */
export type Walk = {
  readonly at: number;
  readonly back: { readonly to: number; readonly by: Direction } | null;
  readonly retraced: Direction | null;
};

/** The beginning of a walk. */
export function walkFrom(at: number): Walk {
  return { at, back: null, retraced: null };
}

const opposite = { north: "south", east: "west", south: "north", west: "east" } as const satisfies Record<
  Direction,
  Direction
>;

/**
 * The walk after one more step; null where no area lies in that direction. The opposite of the last step leads back to where it came from, whatever lies nearer. Whoever then takes the
 * same step again goes on from there as if they had come from nowhere: else what lies nearer could never be reached.
 */
export function walkedTo(
  places: Parameters<typeof nextArea>[0],
  { at, back, retraced }: Walk,
  direction: Direction,
): Walk | null {
  if (back?.by === direction) return { at: back.to, back: null, retraced: opposite[direction] };
  const to = nextArea(places, at, direction);
  if (to === null) return null;
  return retraced === direction ? walkFrom(to) : { at: to, back: { to: at, by: opposite[direction] }, retraced: null };
}
