import { type AreaKey, areaId } from "../../contract/area.ts";
import type { AreaGap } from "../../contract/areaGap.ts";
import { at } from "../at.ts";
import { kmOfPair } from "./kmOfPair.ts";
import { partsOf } from "../scene/rollUp.ts";
import { scene } from "../scene/scene.ts";
import type { BuildReach } from "./reach.ts";
import { reachFrom } from "./reachFrom.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { type Layer, layerOf } from "../scene/wholes.ts";

/** The offers that people of an area can reach, nearest first, and how many there are: at most so many are named. */
export type OffersReached = (
  area: AreaKey,
  most?: number,
) => { readonly offers: AreaGap["offersInReach"]; readonly inReach: number };

/**
 * Prepares to tell, for one area after the other, which offers its people can reach; those that come to an area stand last.
 *
 * Units   km from the nearest base point inside the area; null where the offer comes to it.
 * Holds   the same offers, places and radii as the areas' scores, offers with unknown places among them.
 */
export function offersReached(
  input: ScoreInput,
  { reachOf }: { readonly reachOf?: BuildReach | undefined } = {},
): OffersReached {
  const { areas, ids, wholes, sites, isInside } = scene(input);
  const inLayer = new Map<Layer, ReturnType<typeof partsOf>>();
  const partsIn = (layer: Layer) => {
    const parts = inLayer.get(layer) ?? partsOf(wholes, layer, ids, (i) => isInside[i] === true);
    inLayer.set(layer, parts);
    return parts;
  };
  const reach = reachFrom({ areas, sites, level: input.level, settings: input.settings, reachOf });
  return (area, most = Number.POSITIVE_INFINITY) => {
    const kmBySite = new Map<number, number>();
    for (const { base } of partsIn(layerOf(area)).get(areaId(area)) ?? []) {
      for (let k = at(reach.ptr, base); k < at(reach.ptr, base + 1); k++) {
        const site = at(reach.site, k);
        const away = kmOfPair(reach, base, k);
        const km = Number.isNaN(away) ? Infinity : away;
        kmBySite.set(site, Math.min(kmBySite.get(site) ?? Infinity, km));
      }
    }
    const nearest = [...kmBySite].toSorted(([a, near], [b, far]) => near - far || a - b);
    const named = nearest.length > most ? nearest.slice(0, most) : nearest;
    return { offers: named.flatMap(([site, km]) => offerAt(site, km)), inReach: nearest.length };
  };

  function offerAt(site: number, km: number): AreaGap["offersInReach"] {
    const offer = sites.offers[site];
    if (offer === undefined) return [];
    const { id, title, provider, venue, placesPerYear, placesBasis, merged } = offer;
    const away = Number.isFinite(km) ? km : null;
    const known = { id, title, provider: provider.name, venue: venue.name, km: away, placesPerYear, placesBasis };
    return [merged === undefined ? known : { ...known, merged }];
  }
}
