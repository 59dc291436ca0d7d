import { type Block, neighbours } from "./blocks.ts";

/**
 * For one listing after the other, those after it that share a block with it, each once and in rising order.
 *
 * Shapes  `listings` of them; members of blocks are their positions in rising order.
 * Holds   every pair of an ordinary block comes up; of an over-full one each listing with the next few.
 */
export function candidates(listings: number, blocks: readonly Block[]): (listing: number) => number[] {
  const blocksWith: Block[][] = Array.from({ length: listings }, () => []);
  for (const block of blocks) for (const listing of block.members) blocksWith[listing]?.push(block);
  const metBy = new Int32Array(listings).fill(-1);
  return (listing) => {
    const found: number[] = [];
    for (const { members, overFull } of blocksWith[listing] ?? []) {
      const from = placeIn(members, listing) + 1;
      const end = overFull ? Math.min(members.length, from + neighbours) : members.length;
      for (let index = from; index < end; index++) {
        const other = members[index] ?? Number.NaN;
        if (metBy[other] === listing) continue;
        metBy[other] = listing;
        found.push(other);
      }
    }
    return found.toSorted((one, other) => one - other);
  };
}

function placeIn(members: readonly number[], listing: number): number {
  let low = 0;
  let high = members.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] ?? Number.NaN) < listing) low = middle + 1;
    else high = middle;
  }
  return low;
}
