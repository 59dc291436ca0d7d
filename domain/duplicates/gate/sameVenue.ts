import { jaroWinkler } from "../alike/jaroWinkler.ts";
import type { ReadyListing } from "../ready/readyListing.ts";

/** Whether two venues have nearly the same name. One word alone (“Library”) names no venue. */
export function sameVenue({ venue: one }: ReadyListing, { venue: other }: ReadyListing): boolean {
  if (one === null || other === null || !one.includes(" ")) return false;
  return one === other || jaroWinkler(one, other) >= nearly;
}

const nearly = 0.92;
