import { at } from "../at.ts";
import { nearestPoint } from "./nearestPoint.ts";
import type { BasePart } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";

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
  const { places } = base.sites;
  const { ptr, site } = base.reach;
  // One area names each of its sites once; only several may name the same one again.
  const seen = parts.length > 1 ? new Uint8Array(places.length) : null;
  let [offers, known, sum] = [0, 0, 0];
  for (const part of parts) {
    const end = at(ptr, part.base + 1);
    for (let k = at(ptr, part.base); k < end; k++) {
      const j = site[k] ?? NaN;
      if (seen !== null && seen[j] === 1) continue;
      if (seen !== null) seen[j] = 1;
      offers++;
      const count = places[j] ?? NaN;
      if (Number.isNaN(count)) continue;
      known++;
      sum += count;
    }
  }
  const isUnknown = parts.length === 0 || (known === 0 && offers > 0);
  return {
    offers,
    offersWithoutPlaces: offers - known,
    places: isUnknown ? null : sum,
    nearestKm: nearestOf(parts, base),
  };
}

function nearestOf(parts: readonly BasePart[], { areas, siteIndex }: BaseScores): number | null {
  let least = Infinity;
  for (const part of parts) {
    const area = areas[part.base];
    if (area === undefined || area.lon === null || area.lat === null) continue;
    least = Math.min(least, nearestPoint(siteIndex, area.lon, area.lat)?.km ?? Infinity);
  }
  return Number.isFinite(least) ? least : null;
}
