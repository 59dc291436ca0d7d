import type { Area } from "../../contract/area.ts";
import type { Level } from "../../contract/level.ts";
import type { Settings } from "../../contract/settings.ts";
import { decayOf } from "./decay.ts";
import { type BuildReach, type Reach, reachByDistance } from "./reach.ts";
import type { Sites } from "../places/sites.ts";
import { pointsOf } from "../scene/studyArea.ts";

export type ReachFromInput = {
  readonly areas: readonly Area[];
  readonly sites: Pick<Sites, "points" | "served">;
  readonly level: Level;
  readonly settings: Settings;
  /** How much further than set people travel: 1 as set, 1.5 half as far again. */
  readonly times?: number;
  /** What builds the pairs; left out: anew from all distances. */
  readonly reachOf?: BuildReach | undefined;
};

/**
 * The pairs in reach at a level. Where nobody says whether an area is urban or rural it is taken as urban.
 *
 * Holds   with `times`, every radius grows alike, and a step decay's zones with it; offers that come to people do so at any reach.
 */
export function reachFrom({ areas, sites, level, settings, times = 1, reachOf }: ReachFromInput): Reach {
  const { urbanKm, ruralKm } = settings.reach[level];
  return (reachOf ?? reachByDistance)({
    areas: pointsOf(areas),
    radiusKm: Float64Array.from(areas, ({ urbanRural }) => times * (urbanRural === "rural" ? ruralKm : urbanKm)),
    sites: sites.points,
    decay: decayOf(settings),
    decayKey: JSON.stringify([settings.decay, settings.decay === "steps" ? settings.steps : null]),
    served: sites.served,
  });
}
