import type { Offer } from "../../contract/offer.ts";
import { type Group, groupOf, groupedTogether } from "./group.ts";
import { neighboursIn, type PositionPair } from "./neighboursIn.ts";

/** Two listings that are to be one offer. A join that somebody decided on may break every rule but “different”. */
export type Join = PositionPair & { readonly isDecided: boolean; readonly probability: number | null };

/**
 * The group of each listing, by position: groups of listings that count as one offer are united join by join, in the order given. A join is passed over where it
 * would bring two listings together that somebody called different, or, unless it was decided itself, two listings of one file that are not joined to each other:
 * another file does not know better than the file itself what that lists twice.
 *
 * Holds   every listing is in one group; listings called different never share one; without joins each is alone.
 */
export function uniteListings(
  offers: readonly Pick<Offer, "dataset">[],
  joins: readonly Join[],
  different: readonly PositionPair[],
): Group[] {
  const groups = offers.map(({ dataset }, position) => groupOf(position, dataset));
  const apart = neighboursIn(different);
  const direct = neighboursIn(joins);
  for (const { one, other, isDecided, probability } of joins) {
    const [here, there] = [groups[one], groups[other]];
    if (here === undefined || there === undefined || here === there) continue;
    const [into, from] = here.listings.length >= there.listings.length ? [here, there] : [there, here];
    const isRefused =
      from.listings.some((position) => [...(apart.get(position) ?? [])].some((far) => groups[far] === into)) ||
      (!isDecided && listSeveral(from, into, direct));
    if (isRefused) continue;
    groupedTogether(into, from, isDecided ? null : probability);
    for (const position of from.listings) groups[position] = into;
  }
  return groups;
}

/** Whether two groups hold listings of one file that are not joined to each other. */
function listSeveral(from: Group, into: Group, direct: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  for (const [file, listings] of from.byFile) {
    const theirs = into.byFile.get(file) ?? [];
    if (listings.some((own) => theirs.some((far) => direct.get(own)?.has(far) !== true))) return true;
  }
  return false;
}
