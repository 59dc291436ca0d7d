import { type RefCallback, useCallback, useState } from "react";
import type { DrawMap } from "./drawMap.ts";
import { mapFailure } from "./mapFailure.ts";

/** A map to draw on in a box, once it is loaded and the box is on the page. `failure` says why it cannot be drawn, where it cannot. */
export type DrawMapInBox = {
  readonly box: RefCallback<HTMLDivElement>;
  readonly map: DrawMap | null;
  readonly failure: string | null;
};

/** Loads the map when its box appears, so that who chooses from a list does not pay for it, and removes it when the box goes. */
export function useDrawMap(): DrawMapInBox {
  const [map, setMap] = useState<DrawMap | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const box = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return undefined;
    let isGone = false;
    let made: DrawMap | null = null;
    const fail = (reason: string) => {
      if (!isGone) setFailure(`The map cannot be drawn: ${reason} Choose the areas from the list below.`);
    };
    const make = async () => {
      try {
        const { createDrawMap } = await import("./drawMap.ts");
        if (isGone) return;
        made = createDrawMap(element, fail);
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
