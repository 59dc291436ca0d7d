import { standardDeviation } from "simple-statistics";
import { at } from "../score/at.ts";

/** One measure of all peers: a value for each, NaN where it is unknown, and the standard deviation of the known ones. */
export type Measured = { readonly values: Float64Array; readonly scale: number };

/**
 * How far every peer is from one of them: the root mean square of the differences in the measures known for both, each in standard deviations of all peers that it is known for.
 *
 * Shapes  every measure has a value for each peer; returns one distance for each, NaN where fewer measures are shared than must be.
 * Units   standard deviations: 0 is the same in every measure, 1 is one apart in each.
 * Holds   symmetric; 0 for equal values; a constant added to a measure, or another unit of it, changes nothing. A measure that is the same everywhere tells nothing and is passed over.
 * Throws  RangeError where there is no such peer.
 */
export function distances(measures: readonly Measured[], own: number, fewestShared: number): Float64Array {
  const peers = measures[0]?.values.length ?? 0;
  if (own < 0 || own >= peers) throw new RangeError(`there are ${peers} peers, expected one at ${own}`);
  const squares = new Float64Array(peers);
  const shared = new Uint8Array(peers);
  for (const measure of measures) addTo(squares, shared, measure, own);
  return squares.map((sum, peer) => (at(shared, peer) < fewestShared ? Number.NaN : Math.sqrt(sum / at(shared, peer))));
}

/** How many standard deviations lie between two peers in one measure; NaN where it is unknown for either, or the same for all. */
export function apart({ values, scale }: Measured, one: number, other: number): number {
  return Math.abs(at(values, one) - at(values, other)) / scale;
}

/** The values with their standard deviation: NaN where they are all the same, but for what sums leave over. */
export function measured(values: Float64Array): Measured {
  const known = [...values].filter((value) => !Number.isNaN(value));
  if (known.length < 2) return { values, scale: Number.NaN };
  const scale = standardDeviation(known);
  const largest = known.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { values, scale: scale <= largest * rounding ? Number.NaN : scale };
}

const rounding = 1e-12;

function addTo(squares: Float64Array, shared: Uint8Array, measure: Measured, own: number): void {
  for (let peer = 0; peer < squares.length; peer++) {
    const difference = apart(measure, own, peer);
    if (Number.isNaN(difference)) continue;
    squares[peer] = at(squares, peer) + difference * difference;
    shared[peer] = at(shared, peer) + 1;
  }
}
