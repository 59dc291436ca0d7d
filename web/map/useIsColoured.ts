import { useEffect, useState } from "react";
import type { AreaMap } from "./areaMap.ts";

/** Has the map been coloured for the first time? What is not needed for that can wait till then. True as well where there can be no map. */
export function useIsColoured(
  map: Pick<AreaMap, "whenStill"> | null,
  { hasColours, cannotBe }: { readonly hasColours: boolean; readonly cannotBe: boolean },
): boolean {
  const [isColoured, setIsColoured] = useState(false);
  useEffect(() => (hasColours ? map?.whenStill(() => setIsColoured(true)) : undefined), [map, hasColours]);
  return isColoured || cannotBe;
}
