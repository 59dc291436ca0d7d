import type { LayerSpecification } from "maplibre-gl";
import { isInState } from "./areaLayers.ts";
import type { LookExpressions } from "./lookExpressions.ts";
import type { MapColours } from "./mapColours.ts";

/** Circles at the label points of areas, the larger ones below, so that none is hidden. */
export function symbolLayers(
  colours: MapColours,
  { hasSymbol, symbolFill, radius }: LookExpressions,
): LayerSpecification[] {
  return [
    {
      id: "area-symbol",
      type: "circle",
      source: "places",
      filter: hasSymbol,
      layout: { "circle-sort-key": ["-", 0, radius] },
      paint: {
        "circle-color": symbolFill,
        "circle-opacity": 0.8,
        "circle-radius": radius,
        "circle-stroke-color": ["case", isInState("chosen"), colours("--map-chosen"), colours("--map-symbol-line")],
        "circle-stroke-width": ["case", isInState("chosen"), 3, isInState("hover"), 2.5, 0.8],
      },
    },
  ];
}
