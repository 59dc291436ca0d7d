import { type Area, areaId } from "../../contract/area.ts";
import { type BaseAreas, baseAreas } from "./baseAreas.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { type Sites, sitesOf } from "../places/sites.ts";
import { isNear, pointsOf, shareInStudyArea } from "./studyArea.ts";
import { type Wholes, wholesFrom } from "./wholes.ts";

/** Who takes part in a score: the base areas of the study area and its buffer, and the sites. */
export type Scene = {
  readonly wholes: Wholes;
  readonly base: BaseAreas;
  /** Of `base.areas`, those that take part. */
  readonly takesPart: readonly boolean[];
  /** By position, as are `ids`, `isInside` and `shareInside`. */
  readonly areas: readonly Area[];
  readonly ids: readonly string[];
  /** True in the study area, be it with a part of it only; false in the buffer. */
  readonly isInside: readonly boolean[];
  /** How much of each lies in the study area: 0 in the buffer. */
  readonly shareInside: readonly number[];
  readonly isListed: (area: Area) => boolean;
  /** Base areas beyond the buffer, kept only to tell whose nearest an offer is. */
  readonly beyond: readonly Area[];
  readonly sites: Sites;
};

/** Sorts everything that was handed over into what is reported, what only competes, and what is too far away to matter. */
export function scene(input: ScoreInput): Scene {
  const wholes = wholesFrom(input.parts);
  const base = baseAreas(input, wholes);
  const shareOf = shareInStudyArea(input.studyArea, wholes);
  const shares = base.areas.map(shareOf);
  const inside = shares.map((share) => share > 0);
  const points = pointsOf(base.areas);
  const near = isNear(points, pointsOf(base.areas.filter((_, i) => inside[i])), input.bufferKm);
  const takesPart = base.areas.map((_, i) => Boolean(inside[i] || near[i]));
  const areas = base.areas.filter((_, i) => takesPart[i]);
  return {
    wholes,
    base,
    takesPart,
    areas,
    ids: areas.map(areaId),
    isInside: inside.filter((_, i) => takesPart[i]),
    shareInside: shares.filter((_, i) => takesPart[i]),
    isListed: (area) => shareOf(area) > 0,
    beyond: base.areas.filter((_, i) => !takesPart[i]),
    sites: sitesOf(input, areas, wholes),
  };
}
