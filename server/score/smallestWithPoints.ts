import type { Database } from "../store/database.ts";
import { kindsWithPoints } from "../store/read/kindsWithPoints.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import { bySize } from "./chooseNeed.ts";
import { isPublished, type Kind, linksBetween } from "./linksBetween.ts";

/** The smallest areas with points that add up to a kind of area, those that do so across years by code last; of several years the newest. Undefined: there are none. */
export async function smallestWithPoints(
  db: Database,
  links: readonly PartLink[],
  kind: Kind,
): Promise<Kind | undefined> {
  const found = (await kindsWithPoints(db)).flatMap((other) => {
    const way = linksBetween(links, other, kind);
    return way.length === 0 ? [] : [{ ...other, crosses: !way.every(isPublished) }];
  });
  const [smallest] = found.toSorted((one, other) => Number(one.crosses) - Number(other.crosses) || bySize(one, other));
  return smallest === undefined ? undefined : { areaType: smallest.areaType, vintage: smallest.vintage };
}
