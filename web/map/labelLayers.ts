import type { LayerSpecification } from "maplibre-gl";
import type { LookExpressions } from "./lookExpressions.ts";
import type { MapColours } from "./mapColours.ts";
import { mapBoldFonts, mapFonts } from "./mapFonts.ts";

/** Names of areas and districts, and class letters. A letter goes before a name where there is no room for both. */
export function labelLayers(colours: MapColours, looks: LookExpressions): LayerSpecification[] {
  const paint = {
    "text-color": colours("--map-label"),
    "text-halo-color": colours("--map-label-halo"),
    "text-halo-width": 1.6,
  };
  return [
    {
      id: "area-name",
      type: "symbol",
      source: "places",
      layout: {
        "text-field": ["get", "name"],
        "text-font": mapFonts,
        "text-size": 14,
        "text-max-width": 8,
        "text-padding": 2,
        "text-variable-anchor": looks.nameAnchors,
        "text-radial-offset": 0.7,
        "symbol-sort-key": ["get", "order"],
      },
      paint,
    },
    {
      id: "area-letter",
      type: "symbol",
      source: "places",
      layout: {
        "text-field": looks.letter,
        "text-font": mapBoldFonts,
        "text-size": 14,
        "text-padding": 1,
        "text-variable-anchor": ["center"],
        "text-radial-offset": 0.9,
        "symbol-sort-key": ["get", "order"],
      },
      paint,
    },
    {
      id: "district-name",
      type: "symbol",
      source: "districts",
      layout: {
        "text-field": ["get", "name"],
        "text-font": mapBoldFonts,
        "text-size": 16,
        "text-padding": 2,
        "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
        "text-radial-offset": 0.9,
        "symbol-sort-key": ["get", "order"],
      },
      paint: { ...paint, "text-halo-width": 2 },
    },
  ];
}
