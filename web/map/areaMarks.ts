import type { Map as MapLibre } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { markSymbol } from "./areaDrawing.ts";
import { areaRings } from "./areaRings.ts";
import type { MapColours } from "./mapColours.ts";

type Marked = Readonly<Record<"chosen" | "hover", string | null>>;

/** Which area is chosen and which pointed at, by code, shown on the map as rings round areas and symbols. */
export type AreaMarks = {
  /** To be called for other outlines and for every new style: no mark of the old ones is left. */
  readonly begin: (index: ShapeIndex, colours: MapColours) => void;
  /** To be called before the style goes: until other outlines come marks are only remembered. */
  readonly end: () => void;
  readonly mark: (state: keyof Marked, code: string | null) => void;
  readonly marked: () => Marked;
};

export function areaMarks(map: MapLibre, positionOf: (code: string | null) => number | null): AreaMarks {
  const rings = areaRings(map);
  const marked: Record<keyof Marked, string | null> = { chosen: null, hover: null };
  let isDrawn = false;
  const put = (state: keyof Marked, isOn: boolean) => {
    const position = isDrawn ? positionOf(marked[state]) : null;
    if (position !== null) markSymbol(map, position, { [state]: isOn });
  };
  const ring = () => {
    if (isDrawn) rings.show({ chosen: positionOf(marked.chosen), hover: positionOf(marked.hover) });
  };
  return {
    begin(index, colours) {
      isDrawn = true;
      rings.begin(index, colours);
      put("chosen", true);
      put("hover", true);
      ring();
    },
    end() {
      isDrawn = false;
      rings.end();
    },
    mark(state, code) {
      if (marked[state] === code) return;
      put(state, false);
      marked[state] = code;
      put(state, true);
      ring();
    },
    marked: () => marked,
  };
}
