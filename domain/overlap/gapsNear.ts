import { type Area, areaId } from "../contract/area.ts";
import type { Gap } from "../contract/gap.ts";
import type { GapNearby } from "../contract/overlap.ts";
import { kmBetween } from "../geography/distance.ts";
import { at } from "../score/at.ts";
import { pointsOf } from "../score/scene/studyArea.ts";
import { areasInReach } from "./areasInReach.ts";
import type { DescribingInput } from "./describing.ts";
import { type Nearest, nearestOwners } from "./nearestOwners.ts";

/** At least one person for whom places are lacking, not only a signpost to a free one. */
const leastLacking = 1;
const shown = 5;

/**
 * What gives the areas nearest to some sites that lack places: some of their unmet people could not be placed however they were steered.
 *
 * Units   km, straight-line, from the nearest venue (where none has a point, from the areas that the offers come to) to the area's point; to its nearest base area where it has
 *         none. An area without any point is left out.
 */
export function gapsNear(given: Omit<DescribingInput, "removableOf">): (sites: readonly number[]) => GapNearby[] {
  const { worked, stands } = given;
  const lacking = lackingPlaces(given);
  const points = lacking.flatMap(({ points: own }, owner) => own.map((point) => ({ ...point, owner })));
  const nearest = nearestOwners(points, shown);
  return (sites) => {
    const venues = sites.flatMap((site) => pointIn(worked.base.sites.offers[site]?.venue) ?? []);
    const from =
      venues.length > 0
        ? venues
        : areasInReach(sites, stands).flatMap((base) => pointIn(worked.stage.areas[base]) ?? []);
    return nearest(pointsOf(from)).flatMap((found) => nearbyOf(lacking[found.owner], found) ?? []);
  };
}

type Point = { readonly lon: number; readonly lat: number };
type Lacking = { readonly gap: Gap; readonly unmet: number; readonly own: Point | null; readonly points: Point[] };

/** The reported areas that lack places, by code. */
function lackingPlaces({ input, worked, scored }: Omit<DescribingInput, "removableOf">): Lacking[] {
  const areas = new Map(input.areas.map((area) => [areaId(area), area]));
  return scored.gaps
    .flatMap((gap): Lacking[] => {
      const { structural, unmet } = gap;
      if (structural === null || structural < leastLacking || unmet === null) return [];
      const own = pointIn(areas.get(areaId(gap)));
      const parts = worked.inside.get(areaId(gap)) ?? [];
      const points = own === null ? parts.flatMap(({ base }) => pointIn(worked.stage.areas[base]) ?? []) : [own];
      return [{ gap, unmet, own, points }];
    })
    .toSorted((one, other) => (one.gap.code < other.gap.code ? -1 : 1));
}

function pointIn(place: Pick<Area, "lon" | "lat"> | undefined): Point | null {
  return place === undefined || place.lon === null || place.lat === null ? null : { lon: place.lon, lat: place.lat };
}

function nearbyOf(lacking: Lacking | undefined, { from, to }: Nearest): GapNearby | null {
  if (lacking === undefined) return null;
  const { gap, unmet, own } = lacking;
  const km = kmBetween(at(from, 0), at(from, 1), at(to, 0), at(to, 1));
  return { code: gap.code, name: gap.name, unmet, km, lon: own?.lon ?? null, lat: own?.lat ?? null };
}
