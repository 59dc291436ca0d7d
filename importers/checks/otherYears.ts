import type { AreaKey } from "../../domain/contract/area.ts";
import type { Surroundings } from "../reading.ts";

/** The boundary years, other than its own, of which the area list has an area with this code; none where nobody knows the years. */
export function otherYearsOf(key: AreaKey, { vintagesOf, isKnownArea }: Surroundings): string[] {
  const years = vintagesOf?.(key.areaType) ?? [];
  return years.filter((year) => year !== key.vintage && isKnownArea(key.areaType, year, key.code));
}
