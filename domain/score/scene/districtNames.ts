import { type Area, areaId } from "../../contract/area.ts";
import { areaTypes } from "../../contract/areaType.ts";
import type { ScoreInput } from "../scoreInput.ts";
import type { Wholes } from "./wholes.ts";

/** Gives the name of the district that an area lies in (mostly, where it lies in two); null for districts and larger areas. */
export function districtNames(
  { areas, vintage }: Pick<ScoreInput, "areas" | "vintage">,
  wholes: Wholes,
): (area: Area) => string | null {
  const names = new Map(
    areas.filter(({ areaType }) => areaType === "district").map((area) => [areaId(area), area.name]),
  );
  const newestFirst = wholes.layers.filter((layer) => layer.startsWith("district/")).toReversed();
  const layers = [...newestFirst].toSorted((a, b) => Number(b.endsWith(vintage)) - Number(a.endsWith(vintage)));
  return (area) => {
    if (areaTypes.indexOf(area.areaType) >= areaTypes.indexOf("district")) return null;
    for (const layer of layers) {
      const [most] = [...wholes.of(areaId(area), layer)].toSorted(([, a], [, b]) => b - a);
      const name = most && names.get(most[0]);
      if (name !== undefined) return name;
    }
    return null;
  };
}
