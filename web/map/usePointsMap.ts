import { type RefCallback, useCallback, useState } from "react";
import { mapFailure } from "./mapFailure.ts";
import type { PointsMap } from "./pointsMap.ts";

/** A small map in a box, once it is loaded and the box is on the page. `failure` says why it cannot be drawn, where it cannot. */
export type PointsMapInBox = {
  readonly box: RefCallback<HTMLDivElement>;
  readonly map: PointsMap | null;
  readonly failure: string | null;
};

/** Loads the map when its box appears, so that only pages that show one pay for it, and removes it when the box goes. */
export function usePointsMap(): PointsMapInBox {
  const [map, setMap] = useState<PointsMap | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const box = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return undefined;
    let isGone = false;
    let made: PointsMap | null = null;
    const fail = (reason: string) => {
      if (!isGone) setFailure(`The map cannot be drawn: ${reason} The table has all that it shows.`);
    };
    const make = async () => {
      try {
        const { createPointsMap } = await import("./pointsMap.ts");
        if (isGone) return;
        made = createPointsMap(element, fail);
        setMap(made);
      } catch (error) {
        fail(mapFailure(error));
      }
    };
    void make();
    return () => {
      isGone = true;
      setMap(null);
      made?.remove();
    };
  }, []);
  return { box, map, failure };
}
