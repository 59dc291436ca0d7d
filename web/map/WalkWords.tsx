import { type ReactElement, useEffect, useState } from "react";
import type { AreaMap } from "./areaMap.ts";

type Props = { readonly map: Pick<AreaMap, "listen"> | null; readonly id: string };

/** How the keyboard works on the map, seen while the map has the focus, and for those who listen the area that a step has led to. */
export function WalkWords({ map, id }: Props): ReactElement {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => map?.listen({ onStep: (lines) => setWords(lines ?? []) }), [map]);
  return (
    <>
      <p className="map-hint" id={id}>
        <kbd>Arrow keys</kbd> next area, <kbd>Enter</kbd> open it, <kbd>Escape</kbd> leave, <kbd>+</kbd> <kbd>−</kbd>{" "}
        zoom
      </p>
      <output className="unseen">{words.join(". ")}</output>
    </>
  );
}
