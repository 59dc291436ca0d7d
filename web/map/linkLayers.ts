import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "./mapColours.ts";
import { mapBoldFonts } from "./mapFonts.ts";

/** Lines between points that belong together. A halo first, so that a line is seen on the darkest area. */
export function linkLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: "link-halo",
      type: "line",
      source: "links",
      layout: { "line-cap": "round" },
      paint: { "line-color": colours("--map-label-halo"), "line-width": widthByStrength(3) },
    },
    {
      id: "link",
      type: "line",
      source: "links",
      layout: { "line-cap": "round" },
      paint: { "line-color": colours("--map-chosen"), "line-width": widthByStrength(0) },
    },
  ];
}

function widthByStrength(more: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["get", "strength"], 0, 1 + more, 1, 6 + more];
}

/** The lettered points themselves. */
export function markLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: "mark",
      type: "symbol",
      source: "marks",
      layout: {
        "text-field": ["get", "letters"],
        "text-font": mapBoldFonts,
        "text-size": 14,
        "text-max-width": 20,
        "text-allow-overlap": true,
        "icon-image": ["case", ["get", "isChosen"], "chosen-mark", "mark"],
        "icon-text-fit": "both",
        "icon-allow-overlap": true,
      },
      paint: { "text-color": colours("--map-offer-ink") },
    },
  ];
}
