import { type AreaKey, areaId } from "../../contract/area.ts";
import type { AreaGap } from "../../contract/areaGap.ts";
import { at } from "../at.ts";
import { kmOfPair } from "./kmOfPair.ts";
import { partsOf } from "../scene/rollUp.ts";
import { scene } from "../scene/scene.ts";
import { reachFrom } from "./reachFrom.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { layerOf } from "../scene/wholes.ts";

/**
 * The offers that people of one area can reach, nearest first; those that come to the area stand last.
 *
 * Units   km from the nearest base point inside the area; null where the offer comes to it.
 * Holds   the same offers, places and radii as the area's score, offers with unknown places among them.
 */
export function reachableOffers(input: ScoreInput, area: AreaKey): AreaGap["offersInReach"] {
  const { areas, ids, wholes, sites, isInside } = scene(input);
  const parts = partsOf(wholes, layerOf(area), ids, (i) => isInside[i] === true).get(areaId(area)) ?? [];
  const reach = reachFrom({ areas, sites, level: input.level, settings: input.settings });
  const kmBySite = new Map<number, number>();
  for (const { base } of parts) {
    for (let k = at(reach.ptr, base); k < at(reach.ptr, base + 1); k++) {
      const site = at(reach.site, k);
      const away = kmOfPair(reach, base, k);
      const km = Number.isNaN(away) ? Infinity : away;
      kmBySite.set(site, Math.min(kmBySite.get(site) ?? Infinity, km));
    }
  }
  return [...kmBySite]
    .toSorted(([a, near], [b, far]) => near - far || a - b)
    .flatMap(([site, km]) => {
      const offer = sites.offers[site];
      if (offer === undefined) return [];
      const { id, title, provider, venue, placesPerYear, placesBasis, merged } = offer;
      const away = Number.isFinite(km) ? km : null;
      const known = { id, title, provider: provider.name, venue: venue.name, km: away, placesPerYear, placesBasis };
      return [merged === undefined ? known : { ...known, merged }];
    });
}
