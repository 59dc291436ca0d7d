import type { Ground } from "./ground.ts";
import type { Kind } from "./linksBetween.ts";
import type { ShapePlan } from "./readShapeJob.ts";

/** What is to be drawn of one kind of area, as things stand. */
export function shapePlanOf({ partnership, snapshot, links }: Ground, { areaType, vintage }: Kind): ShapePlan {
  return { partnership, datasets: snapshot.datasets, ownAreas: snapshot.ownAreas, kind: { areaType, vintage }, links };
}
