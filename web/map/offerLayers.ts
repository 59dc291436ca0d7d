import type { LayerSpecification } from "maplibre-gl";
import type { MapColours } from "./mapColours.ts";
import { mapBoldFonts } from "./mapFonts.ts";

/** Offers as points, drawn together where they would cover each other, with how many. */
export function offerLayers(colours: MapColours): LayerSpecification[] {
  const circle = {
    "circle-color": colours("--map-offer"),
    "circle-stroke-color": colours("--map-offer-line"),
    "circle-stroke-width": 1.5,
  };
  return [
    {
      id: "offer-cluster",
      type: "circle",
      source: "offers",
      filter: ["has", "point_count"],
      paint: { ...circle, "circle-radius": ["step", ["get", "point_count"], 10, 10, 12, 100, 16, 1000, 20] },
    },
    {
      id: "offer",
      type: "circle",
      source: "offers",
      filter: ["!", ["has", "point_count"]],
      paint: { ...circle, "circle-radius": 4.5 },
    },
    {
      id: "offer-count",
      type: "symbol",
      source: "offers",
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["get", "point_count_abbreviated"],
        "text-font": mapBoldFonts,
        "text-size": 14,
        "text-allow-overlap": true,
        // Names keep clear of the circle, not only of its number.
        "text-padding": 5,
      },
      paint: { "text-color": colours("--map-offer-ink") },
    },
  ];
}
