import type { LayerSpecification } from "maplibre-gl";
import { isInState } from "./areaLayers.ts";
import type { LookExpressions } from "./lookExpressions.ts";
import type { MapColours } from "./mapColours.ts";

/** Circles at the label points of areas, the larger ones below, so that none is hidden. The points come in tiles of their own, and only for who sees circles: a country's would take the page longest of all to hand over. */
export function symbolLayers(
  colours: MapColours,
  { hasSymbols, hasSymbol, symbolFill, radius }: LookExpressions,
): LayerSpecification[] {
  return [
    {
      id: "area-symbol",
      type: "circle",
      source: "area-points",
      "source-layer": "points",
      filter: hasSymbol,
      layout: { visibility: hasSymbols ? "visible" : "none", "circle-sort-key": ["-", 0, radius] },
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
