import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LookExpressions } from "./lookExpressions.ts";
import type { MapColours } from "./mapColours.ts";

const areas = { source: "areas", "source-layer": "areas" } as const;

/**
 * The areas: filled and patterned as they look, outlined, with rings for the one that is pointed at and the chosen one. Only the rings follow the state of a feature: every layer that does
 * is worked through for every area whenever a state changes.
 */
export function areaLayers(colours: MapColours, { fill, isPatterned, pattern }: LookExpressions): LayerSpecification[] {
  return [
    { id: "area-fill", type: "fill", ...areas, paint: { "fill-color": fill, "fill-antialias": false } },
    { id: "area-pattern", type: "fill", ...areas, filter: isPatterned, paint: { "fill-pattern": pattern } },
    {
      id: "area-line",
      type: "line",
      ...areas,
      paint: {
        "line-color": colours("--map-line"),
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.2, 9, 0.8, 12, 1.5],
      },
    },
    {
      id: "area-ring-halo",
      type: "line",
      ...areas,
      paint: {
        "line-color": ["case", isInState("chosen"), colours("--map-chosen-halo"), colours("--map-line")],
        "line-width": ["case", isInState("chosen"), 7, isInState("hover"), 6, 0],
      },
    },
    {
      id: "area-ring",
      type: "line",
      ...areas,
      paint: {
        "line-color": ["case", isInState("chosen"), colours("--map-chosen"), colours("--map-line-hover")],
        "line-width": ["case", isInState("chosen"), 3, isInState("hover"), 2.5, 0],
      },
    },
  ];
}

/** Whether the feature is in a state: "hover" or "chosen". */
export function isInState(state: "hover" | "chosen"): ExpressionSpecification {
  return ["boolean", ["feature-state", state], false];
}
