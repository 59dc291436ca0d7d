import type { Overlap, OverlapLink } from "../../domain/contract/overlap.ts";

/** More lines than this between so few points are a blot. */
export const mostLines = 40;

/** The links to draw: all of a few; of many only the closest that hold the set together (a largest spanning tree). The table has them all. */
export function closestLinks({ links, members }: Pick<Overlap, "links" | "members">): readonly OverlapLink[] {
  if (links.length <= mostLines) return links;
  const groupOf = members.map((_, position) => position);
  return links
    .toSorted((a, b) => strengthOf(b) - strengthOf(a) || a.one - b.one || a.other - b.other)
    .filter(({ one, other }) => {
      const [from, to] = [groupOf[one], groupOf[other]];
      if (from === undefined || to === undefined || from === to) return false;
      groupOf.forEach((group, position) => {
        if (group === from) groupOf[position] = to;
      });
      return true;
    });
}

/** How close a link is: the weaker of its two ways. */
export function strengthOf({ oneInOther, otherInOne }: OverlapLink): number {
  return Math.min(oneInOther, otherInOne);
}
