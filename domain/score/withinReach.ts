import { at } from "./at.ts";
import { nearestPoint } from "./nearestPoint.ts";
import type { BasePart } from "./rollUp.ts";
import type { BaseScores } from "./scoreBase.ts";

/** What the people of some base areas can reach between them. */
export type WithinReach = {
  readonly offers: number;
  readonly offersWithoutPlaces: number;
  /** Yearly places, each offer counted once and whole; null when no offer there says them, or there are no base areas; 0 when there is no offer. */
  readonly places: number | null;
  /** From the nearest of the base points, in reach or not; null when nothing has a point. */
  readonly nearestKm: number | null;
};

/** The offers within reach of anyone in these base areas. */
export function withinReach(parts: readonly BasePart[], base: BaseScores): WithinReach {
  const { ptr, site, km } = base.reach;
  const sites = new Set<number>();
  let nearestKm = Infinity;
  for (const part of parts) {
    for (let k = at(ptr, part.base); k < at(ptr, part.base + 1); k++) {
      sites.add(at(site, k));
      if (at(km, k) < nearestKm) nearestKm = at(km, k);
    }
  }
  const places = [...sites].map((j) => at(base.sites.places, j));
  const known = places.filter((count) => !Number.isNaN(count));
  return {
    offers: sites.size,
    offersWithoutPlaces: places.length - known.length,
    places:
      parts.length === 0 || (known.length === 0 && places.length > 0)
        ? null
        : known.reduce((sum, count) => sum + count, 0),
    nearestKm: Number.isFinite(nearestKm) ? nearestKm : beyondReach(parts, base),
  };
}

function beyondReach(parts: readonly BasePart[], { areas, siteIndex }: BaseScores): number | null {
  const away = parts.flatMap((part) => {
    const area = areas[part.base];
    const nearest = area && area.lon !== null && area.lat !== null ? nearestPoint(siteIndex, area.lon, area.lat) : null;
    return nearest === null ? [] : [nearest.km];
  });
  return away.length === 0 ? null : Math.min(...away);
}
