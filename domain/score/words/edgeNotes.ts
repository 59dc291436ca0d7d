import type { Area } from "../../contract/area.ts";
import { otherReaches } from "../../contract/gap.ts";
import { competingNeed } from "../../need/competingNeed.ts";
import type { YearlyNeed } from "../../need/yearlyNeed.ts";
import { written } from "./counted.ts";
import type { LocalSites } from "../places/localSites.ts";
import type { Scene } from "../scene/scene.ts";
import type { ScoreInput } from "../scoreInput.ts";

/**
 * Warns where nothing is known around the study area, or not as far as people travel: without its neighbours an edge shows false gaps, or hides real ones.
 */
export function edgeNotes(
  input: ScoreInput,
  { areas, isInside }: Scene,
  needs: readonly YearlyNeed[],
  { local, outside }: LocalSites,
): string[] {
  if (input.studyArea.length === 0) return [];
  const isKnown = (wanted: boolean) =>
    needs.some(({ perYear }, i) => isInside[i] === wanted && !Number.isNaN(competingNeed(perYear)));
  const ring =
    input.bufferKm > 0 ? `in the ${written(input.bufferKm)} km around the study area` : "around the study area";
  return [
    ...(isKnown(true) && !isKnown(false)
      ? [
          `No need is known ${ring}: people from there are not counted, so gaps near the edge may look smaller than they are.`,
        ]
      : []),
    ...(isKnown(true) && isKnown(false) ? narrowRing(input, areas) : []),
    ...(local.length > 0 && outside.length === 0
      ? [
          `No offer is known ${ring}: people near the edge may have places that are not counted, so their gaps may look larger than they are.`,
        ]
      : []),
  ];
}

/** People who compete for places near the edge may live as far out as anybody travels. */
function narrowRing({ bufferKm, settings, level }: ScoreInput, areas: readonly Area[]): string[] {
  const { urbanKm, ruralKm } = settings.reach[level];
  const furthestKm = Math.max(...areas.map(({ urbanRural }) => (urbanRural === "rural" ? ruralKm : urbanKm)));
  const ring = bufferKm > 0 ? `only up to ${written(bufferKm)} km around the study area` : "only in the study area";
  if (furthestKm > bufferKm) {
    return [
      `People travel up to ${written(furthestKm)} km, but are counted ${ring}: those from further away are not, so gaps near the edge may look smaller than they are.`,
    ];
  }
  const longerKm = otherReaches.longer * furthestKm;
  if (longerKm <= bufferKm) return [];
  return [
    `With ${written(otherReaches.longer)} times the reach people travel up to ${written(longerKm)} km, but are counted ${ring}: those answers may show gaps near the edge smaller than they are.`,
  ];
}
