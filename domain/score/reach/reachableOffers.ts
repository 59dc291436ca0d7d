import type { AreaKey } from "../../contract/area.ts";
import type { AreaGap } from "../../contract/areaGap.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { offersReached } from "./offersReached.ts";

/**
 * The offers that people of one area can reach, nearest first; those that come to the area stand last.
 *
 * Units   km from the nearest base point inside the area; null where the offer comes to it.
 * Holds   the same offers, places and radii as the area's score, offers with unknown places among them.
 */
export function reachableOffers(input: ScoreInput, area: AreaKey): AreaGap["offersInReach"] {
  return offersReached(input)(area).offers;
}
