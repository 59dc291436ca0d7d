import { kmBetween } from "../../domain/geography/distance.ts";
import type { Place } from "./places.ts";

/** Rural people travel up to 30 km for specialist courses: no nearer ring would hold all that competes. */
export const ringKm = 30;

/** The ten districts of Greater Manchester. */
export function isGreaterManchester(district: string): boolean {
  return /^E080000(0[1-9]|10)$/.test(district);
}

/** Whether a point lies within the ring: no further than 30 km from the point of any ward of Greater Manchester. */
export function ringAround(wards: Iterable<Place>): (point: { readonly lon: number; readonly lat: number }) => boolean {
  const inside = [...wards].filter(({ district }) => isGreaterManchester(district));
  return ({ lon, lat }) => inside.some((ward) => kmBetween(ward.lon, ward.lat, lon, lat) <= ringKm);
}
