import type { Overlaps } from "../contract/overlap.ts";
import { at } from "../score/at.ts";
import type { Workings } from "../score/workings.ts";
import type { Standing } from "./standing.ts";

/**
 * What the whole map comes to: the offers of known places in the study area and around it, and those that somebody there can reach; and the most people they could take.
 *
 * Holds   removable = places - placed; null where no need is known, for then every place would look like one too many.
 */
export function wholeMap({ base, sites }: Workings, { placed, network }: Standing): Overlaps["whole"] {
  const { places } = base.sites;
  const { ptr } = network.back;
  const local = new Set(sites.local);
  const counted = base.sites.offers.flatMap((_, site) =>
    !Number.isNaN(at(places, site)) && (local.has(site) || at(ptr, site + 1) > at(ptr, site)) ? [site] : [],
  );
  const sum = counted.reduce((all, site) => all + at(places, site), 0);
  const isKnown = base.need.some((people) => !Number.isNaN(people));
  return { offers: counted.length, places: sum, placed, removable: isKnown ? Math.max(0, sum - placed) : null };
}
