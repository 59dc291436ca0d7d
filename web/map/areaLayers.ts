import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LookExpressions } from "./lookExpressions.ts";
import type { MapColours } from "./mapColours.ts";

const areas = { source: "areas", "source-layer": "areas" } as const;

/** The areas: filled and patterned as they look, and outlined. None of it follows the state of a feature: a layer that does is worked through for every area whenever a state changes. */
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
  ];
}

/** Whether the feature is in a state: "hover" or "chosen". */
export function isInState(state: "hover" | "chosen"): ExpressionSpecification {
  return ["boolean", ["feature-state", state], false];
}
