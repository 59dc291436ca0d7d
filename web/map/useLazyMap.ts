import { type RefCallback, useCallback, useState } from "react";
import { mapFailure } from "./mapFailure.ts";

/** A map in a box, once it is loaded and the box is on the page. `failure` says why it cannot be drawn, where it cannot. */
export type LazyMap<Drawn> = {
  readonly box: RefCallback<HTMLDivElement>;
  readonly map: Drawn | null;
  readonly failure: string | null;
};

/** Makes the map in an element; what goes wrong later is told to `onFailure`. */
type Make<Drawn> = (element: HTMLElement, onFailure: (reason: string) => void) => Drawn;

/**
 * Loads a map when its box appears, so that only pages that show one pay for it, and removes it when the box goes. `load` must stay the same from one rendering to the next; `instead` says
 * where else to look while it cannot be drawn.
 */
export function useLazyMap<Drawn extends { readonly remove: () => void }>(
  load: () => Promise<Make<Drawn>>,
  instead: string,
): LazyMap<Drawn> {
  const [map, setMap] = useState<Drawn | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const box = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return undefined;
      let isGone = false;
      let made: Drawn | null = null;
      const fail = (reason: string) => {
        if (!isGone) setFailure(`The map cannot be drawn: ${reason} ${instead}`);
      };
      const draw = async () => {
        try {
          const make = await load();
          if (isGone) return;
          const drawn = make(element, fail);
          made = drawn;
          setMap(() => drawn);
        } catch (error) {
          fail(mapFailure(error));
        }
      };
      void draw();
      return () => {
        isGone = true;
        setMap(null);
        made?.remove();
      };
    },
    [load, instead],
  );
  return { box, map, failure };
}
