import type { MapAddress } from "../address/mapAddress.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { ChosenAreas } from "./chosenAreas.ts";

/** In a sentence why other areas are shown than a link asks for, where there are none of those; null where there are. Those that only cannot be scored are `refused`. */
export function absentKind(
  { areaType, vintage }: Pick<MapAddress, "areaType" | "vintage">,
  { chosen, refused }: ChosenAreas,
): string | null {
  if (areaType === undefined || refused !== null) return null;
  const { many } = areaTypeWords[areaType];
  if (areaType !== chosen.areaType) {
    const year = vintage === undefined || areaType === "own" ? "" : ` of ${vintage}`;
    return `There are no ${many}${year} in the study area, so this shows ${areaTypeWords[chosen.areaType].many}.`;
  }
  if (vintage === undefined || vintage === chosen.vintage) return null;
  return `There are no ${many} of ${vintage} in the study area, so this shows those of ${chosen.vintage}.`;
}
