import { type RefCallback, useCallback, useState } from "react";
import { type AreaMap, createAreaMap } from "./areaMap.ts";

/** A map in a box, once the box is on the page. `failure` says why there is none, where the browser cannot draw it. */
export type AreaMapInBox = {
  readonly box: RefCallback<HTMLDivElement>;
  readonly map: AreaMap | null;
  readonly failure: string | null;
};

/** Makes the map when its box appears and removes it when the box goes. */
export function useAreaMap(): AreaMapInBox {
  const [map, setMap] = useState<AreaMap | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const box = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return undefined;
    try {
      const made = createAreaMap(element);
      setMap(made);
      return () => {
        setMap(null);
        made.remove();
      };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setFailure(`This browser cannot draw the map (${reason}). The table has every figure.`);
      return undefined;
    }
  }, []);
  return { box, map, failure };
}
