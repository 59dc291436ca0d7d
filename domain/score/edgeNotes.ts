import type { YearlyNeeds } from "../need/yearlyNeed.ts";
import type { LocalSites } from "./localSites.ts";
import type { Scene } from "./scene.ts";
import type { ScoreInput } from "./scoreInput.ts";

/** Warns where nothing is known around the study area: without its neighbours an edge shows false gaps, or hides real ones. */
export function edgeNotes(
  input: ScoreInput,
  { isInside }: Scene,
  needs: YearlyNeeds,
  { local, outside }: LocalSites,
): string[] {
  if (input.studyArea.length === 0) return [];
  const isKnown = (wanted: boolean) =>
    needs.needs.some((need, i) => isInside[i] === wanted && need.perYear.value !== null);
  const ring = `in the ${input.bufferKm.toLocaleString("en-GB")} km around the study area`;
  return [
    ...(isKnown(true) && !isKnown(false)
      ? [
          `No need is known ${ring}: people from there are not counted, so gaps near the edge may look smaller than they are.`,
        ]
      : []),
    ...(local.length > 0 && outside.length === 0
      ? [
          `No offer is known ${ring}: people near the edge may have places that are not counted, so their gaps may look larger than they are.`,
        ]
      : []),
  ];
}
