import type { ListingFacts } from "../listingFacts.ts";
import type { Link } from "./link.ts";

/**
 * The sources that list next to nothing twice: their own links are fewer than one in a hundred of their listings, and fewer than a tenth of their links to others. Sources that are not known are none; one source alone is none.
 */
export function sourcesOnce(listings: readonly ListingFacts[], links: readonly Link[]): ReadonlySet<string> {
  const tallies = new Map<string, { listings: number; within: number; between: number }>();
  for (const { source } of listings) {
    if (source === null) continue;
    const known = tallies.get(source);
    if (known === undefined) tallies.set(source, { listings: 1, within: 0, between: 0 });
    else known.listings++;
  }
  for (const { one, other } of links) {
    const [a, b] = [listings[one]?.source ?? null, listings[other]?.source ?? null];
    for (const source of a === b ? [a] : [a, b]) {
      const tally = tallies.get(source ?? "");
      if (tally === undefined) continue;
      if (a === b) tally.within++;
      else tally.between++;
    }
  }
  const once = [...tallies].filter(
    ([, { listings: all, within, between }]) => within < all / 100 && within * 10 <= between && between > 0,
  );
  return new Set(once.map(([source]) => source));
}
