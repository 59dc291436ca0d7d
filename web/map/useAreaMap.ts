import { type RefCallback, useCallback, useState } from "react";
import { type AreaMap, createAreaMap } from "./areaMap.ts";
import { mapFailure } from "./mapFailure.ts";

/** A map in a box, once the box is on the page. `failure` says why it cannot be drawn, where it cannot. */
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
    const fail = (reason: string) => setFailure(`The map cannot be drawn: ${reason} The table has every figure.`);
    try {
      const made = createAreaMap(element, fail);
      setMap(made);
      return () => {
        setMap(null);
        made.remove();
      };
    } catch (error) {
      fail(mapFailure(error));
      return undefined;
    }
  }, []);
  return { box, map, failure };
}
