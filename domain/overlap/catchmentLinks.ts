import type { BySite } from "../score/allocation/flow/bySite.ts";
import type { Reach } from "../score/reach/reach.ts";
import { growingLinks, type Links } from "./links.ts";

export type CatchmentLinksInput = {
  readonly need: Float64Array;
  readonly reach: Reach;
  readonly back: BySite;
  /** The sites that may be linked at all. */
  readonly mayLink: (site: number) => boolean;
  /** Two sites that may both be linked, but not with each other. */
  readonly isApart: (one: number, other: number) => boolean;
  /** The least share both ways. */
  readonly from: number;
};

/** How many sites are done. */
export type Looked = { readonly done: number; readonly of: number };

/**
 * Which sites are for the same people: pairs of which each one's catchment lies in the other's by at least so much, both ways. Steps come every few ms, so that callers may
 * show progress and stop.
 *
 * C(one → other) = Σ need × the smaller of the two nearnesses ÷ Σ need × nearness of the one.
 *
 * Shapes  need[A]; unknown need (NaN) takes no part.
 * Units   shares, 0 to 1.
 * Holds   the same links whatever the order of the sites; a site with nobody in reach has none; two at one point have 1 both ways.
 */
export function* catchmentLinks(input: CatchmentLinksInput): Generator<Looked, Links, void> {
  const { reach, back, mayLink, isApart, from } = input;
  const candidates = Array.from({ length: reach.sites }, (_, j) => j).filter(mayLink);
  const isCandidate = new Uint8Array(reach.sites);
  for (const j of candidates) isCandidate[j] = 1;
  const inReach = needInReach(input);
  const links = growingLinks();
  const shared = new Float64Array(reach.sites);
  const met = new Uint32Array(reach.sites);
  let [done, sinceStep] = [0, 0];
  for (const one of candidates) {
    const count = shareCatchment(one, input, isCandidate, shared, met);
    for (let n = 0; n < count; n++) {
      const other = met[n] ?? NaN;
      const oneInOther = (shared[other] ?? NaN) / (inReach[one] ?? NaN);
      const otherInOne = (shared[other] ?? NaN) / (inReach[other] ?? NaN);
      shared[other] = 0;
      // A rounding error must not part what is half the same.
      if (!(Math.min(oneInOther, otherInOne) >= from - 1e-9) || isApart(one, other)) continue;
      links.add({ one, other, oneInOther: Math.min(1, oneInOther), otherInOne: Math.min(1, otherInOne) });
    }
    done++;
    sinceStep += (back.ptr[one + 1] ?? NaN) - (back.ptr[one] ?? NaN);
    if (sinceStep < pairsAStep) continue;
    sinceStep = 0;
    yield { done, of: candidates.length };
  }
  return links.all();
}

const pairsAStep = 20_000;

/** Adds up what the site shares with each later candidate into `shared`; gives how many there are in `met`. */
function shareCatchment(
  one: number,
  { need, reach, back }: CatchmentLinksInput,
  isCandidate: Uint8Array,
  shared: Float64Array,
  met: Uint32Array,
): number {
  let count = 0;
  const last = back.ptr[one + 1] ?? NaN;
  for (let b = back.ptr[one] ?? NaN; b < last; b++) {
    const i = back.area[b] ?? NaN;
    const people = need[i] ?? NaN;
    const pair = back.pair[b] ?? NaN;
    const near = reach.weight[pair] ?? NaN;
    if (!(people > 0) || !(near > 0)) continue;
    const end = reach.ptr[i + 1] ?? NaN;
    // An area's sites stand in rising order, so those behind the pair are the later ones.
    for (let k = pair + 1; k < end; k++) {
      const other = reach.site[k] ?? NaN;
      if (isCandidate[other] !== 1) continue;
      const both = people * Math.min(near, reach.weight[k] ?? NaN);
      if (!(both > 0)) continue;
      if (shared[other] === 0) met[count++] = other;
      shared[other] = (shared[other] ?? NaN) + both;
    }
  }
  return count;
}

/** People in reach of each site, nearness counted. */
function needInReach({ need, reach }: CatchmentLinksInput): Float64Array {
  const sums = new Float64Array(reach.sites);
  for (let i = 0; i < reach.areas; i++) {
    const people = need[i] ?? NaN;
    if (!(people > 0)) continue;
    const end = reach.ptr[i + 1] ?? NaN;
    for (let k = reach.ptr[i] ?? NaN; k < end; k++) {
      const j = reach.site[k] ?? NaN;
      sums[j] = (sums[j] ?? NaN) + people * (reach.weight[k] ?? NaN);
    }
  }
  return sums;
}
