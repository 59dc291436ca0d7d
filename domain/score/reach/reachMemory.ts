import { isSame, sitesAdded } from "./pairs/compared.ts";
import { withMoreSites } from "./pairs/withMoreSites.ts";
import { type BuildReach, type Reach, reachByDistance } from "./reach.ts";

type Wanted = Parameters<BuildReach>[0];
type Remembered = { readonly wanted: Wanted; readonly reach: Reach };

/**
 * Builds reaches and remembers them, so that a changed need, capacity or threshold uses the same pairs again, and a new
 * site adds only its own. Those used longest ago are forgotten first.
 *
 * Units   `mostPairs` of all that is remembered together, 12 bytes each; a reach larger than that is never remembered.
 * Holds   the same bytes as `reachByDistance`, whatever was asked for before: points, radii and who is served are compared
 *         number by number, and the decay by its key.
 */
export function reachMemory(mostPairs: number): BuildReach {
  let remembered: Remembered[] = [];
  const keep = (latest: Remembered) => {
    let pairs = 0;
    remembered = [latest, ...remembered.filter((one) => one !== latest)].filter(({ reach }) => {
      pairs += reach.site.length;
      return pairs <= mostPairs;
    });
    return latest.reach;
  };
  return (wanted) => {
    const known = remembered.find((one) => isSame(one.wanted, wanted));
    if (known !== undefined) return keep(known);
    for (const one of remembered) {
      const added = sitesAdded(one.wanted, wanted);
      if (added !== null) return keep({ wanted, reach: withMoreSites(one.reach, wanted, added) });
    }
    return keep({ wanted, reach: reachByDistance(wanted) });
  };
}
