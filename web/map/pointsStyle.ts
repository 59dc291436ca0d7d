import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { linkLayers, markLayers } from "./linkLayers.ts";
import type { MapColours } from "./mapColours.ts";
import { mapBoldFonts, mapFonts } from "./mapFonts.ts";

const empty = { type: "FeatureCollection" as const, features: [] };

/** A small map of lettered points: areas behind them, plain but for those that were painted; links between points; the marks on top. */
export function pointsStyle(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: {
      areas: { type: "geojson", data: empty, promoteId: "code" },
      labels: { type: "geojson", data: empty },
      links: { type: "geojson", data: empty },
      marks: { type: "geojson", data: empty },
    },
    layers: [...areas(colours), ...linkLayers(colours), ...names(colours), ...markLayers(colours)],
  };
}

function areas(colours: MapColours): LayerSpecification[] {
  return [
    { id: "outside", type: "background", paint: { "background-color": colours("--map-outside") } },
    {
      id: "area-fill",
      type: "fill",
      source: "areas",
      paint: {
        "fill-color": ["to-color", ["feature-state", "fill"], colours("--map-unknown")],
        "fill-antialias": false,
      },
    },
    {
      id: "area-stripes",
      type: "fill",
      source: "areas",
      paint: {
        "fill-pattern": "stripes",
        "fill-opacity": ["case", ["==", ["feature-state", "pattern"], "stripes"], 1, 0],
      },
    },
    {
      id: "area-line",
      type: "line",
      source: "areas",
      paint: { "line-color": colours("--map-line"), "line-width": 1 },
    },
  ];
}

function names(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: "area-name",
      type: "symbol",
      source: "labels",
      layout: {
        "text-field": ["get", "name"],
        "text-font": ["case", ["get", "isPointedOut"], ["literal", mapBoldFonts], ["literal", mapFonts]],
        "text-size": 14,
        "text-max-width": 8,
        "symbol-sort-key": ["case", ["get", "isPointedOut"], ["-", ["get", "order"], 1000], ["get", "order"]],
      },
      paint: {
        "text-color": colours("--map-label"),
        "text-halo-color": colours("--map-label-halo"),
        "text-halo-width": 1.8,
      },
    },
  ];
}
