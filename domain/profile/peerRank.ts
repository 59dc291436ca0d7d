import type { PeerRank } from "../contract/areaProfile.ts";

/**
 * Where a figure stands among those of its peers, its own area's among them: 1 is the most, or the least where that is asked for. Null where the figure is unknown.
 *
 * Shapes  one figure for each peer; NaN is unknown.
 * Holds   peers whose figure is unknown take no rank; equal figures share one; rank + tiedWith is at most `of`.
 * Throws  RangeError where no peer has the figure.
 */
export function peerRank(peers: Float64Array, own: number, first: "most" | "least" = "most"): PeerRank | null {
  if (Number.isNaN(own)) return null;
  let [above, below, equal] = [0, 0, 0];
  for (const figure of peers) {
    if (figure > own) above++;
    else if (figure < own) below++;
    else if (figure === own) equal++;
  }
  const of = above + below + equal;
  if (equal === 0) throw new RangeError(`none of ${of} peers has the figure ${own}, expected the area itself`);
  return { rank: 1 + (first === "most" ? above : below), of, tiedWith: equal - 1 };
}
