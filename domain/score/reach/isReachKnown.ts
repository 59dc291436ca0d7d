import type { Area } from "../../contract/area.ts";
import { at } from "../at.ts";
import type { Reach } from "./reach.ts";

/**
 * Whether it is known what an area can reach, so that it may be scored: it has a point and nothing is in reach, or some
 * offer in reach (or that comes to it) says its places.
 */
export function isReachKnown(
  area: Area,
  position: number,
  { ptr, site }: Pick<Reach, "ptr" | "site">,
  places: Float64Array,
): boolean {
  const inReach = site.subarray(at(ptr, position), at(ptr, position + 1));
  if (inReach.length === 0) return area.lon !== null && area.lat !== null;
  return inReach.some((j) => !Number.isNaN(at(places, j)));
}
