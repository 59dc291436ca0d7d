import { areaId } from "../../contract/area.ts";
import type { ScoredFigure } from "../scoreInput.ts";

/** The id of the area that a figure is about. */
export function figureAreaId({ areaType, areaVintage, areaCode }: ScoredFigure): string {
  return areaId({ areaType, vintage: areaVintage, code: areaCode });
}
