import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "./mapColours.ts";

/** The areas: filled and patterned as they were painted, outlined, with rings for the one under the pointer and the chosen one. */
export function areaLayers(colours: MapColours): LayerSpecification[] {
  return [
    { id: "outside", type: "background", paint: { "background-color": colours("--map-outside") } },
    {
      id: "area-fill",
      type: "fill",
      source: "areas",
      paint: {
        "fill-color": ["to-color", ["feature-state", "fill"], colours("--map-outside")],
        "fill-antialias": false,
      },
    },
    {
      id: "area-hatch",
      type: "fill",
      source: "areas",
      paint: { "fill-pattern": "hatch", "fill-opacity": shownFor("hatch") },
    },
    {
      id: "area-dots",
      type: "fill",
      source: "areas",
      paint: { "fill-pattern": "dots", "fill-opacity": shownFor("dots") },
    },
    {
      id: "area-line",
      type: "line",
      source: "areas",
      paint: {
        "line-color": colours("--map-line"),
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.2, 9, 0.8, 12, 1.5],
      },
    },
    {
      id: "area-hover-halo",
      type: "line",
      source: "areas",
      paint: { "line-color": colours("--map-line"), "line-width": widthWhen("hover", 5) },
    },
    {
      id: "area-hover",
      type: "line",
      source: "areas",
      paint: {
        "line-color": colours("--map-line-hover"),
        "line-width": widthWhen("hover", 2),
      },
    },
    {
      id: "area-chosen-halo",
      type: "line",
      source: "areas",
      paint: {
        "line-color": colours("--map-chosen-halo"),
        "line-width": widthWhen("chosen", 7),
      },
    },
    {
      id: "area-chosen",
      type: "line",
      source: "areas",
      paint: {
        "line-color": colours("--map-chosen"),
        "line-width": widthWhen("chosen", 3),
      },
    },
  ];
}

/** A pattern cannot follow an area's state, its opacity can: each pattern lies over all areas and shows on its own. */
function shownFor(pattern: string): ExpressionSpecification {
  return ["case", ["==", ["feature-state", "pattern"], pattern], 1, 0];
}

function widthWhen(state: string, width: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", state], false], width, 0];
}
