import type { Area } from "../../contract/area.ts";
import { areaId } from "../../contract/area.ts";
import { areaTypes } from "../../contract/areaType.ts";
import type { BasePart } from "./rollUp.ts";
import type { Scene } from "./scene.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { layerOf } from "./wholes.ts";

/**
 * The areas of the asked type that belong to the study area; where those asked for are larger than some that make it up
 * (its districts, asked by LEP), also the ones that hold a piece of it.
 */
export function areasToReport(
  input: ScoreInput,
  stage: Scene,
  inside: ReadonlyMap<string, readonly BasePart[]>,
): Area[] {
  const asked = input.areas.filter((area) => layerOf(area) === layerOf(input));
  const listed = asked.filter(stage.isListed);
  const size = areaTypes.indexOf(input.areaType);
  const isLarger = input.studyArea.some(({ areaType }) => areaTypes.indexOf(areaType) < size);
  return isLarger || listed.length === 0
    ? asked.filter((area) => stage.isListed(area) || inside.has(areaId(area)))
    : listed;
}
