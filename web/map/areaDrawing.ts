import type { Map as MapLibre, VectorSourceSpecification } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { areaLayers } from "./areaLayers.ts";
import type { LookExpressions } from "./lookExpressions.ts";
import type { MapColours } from "./mapColours.ts";
import { standingOutLayers } from "./standingOut.ts";
import { symbolLayers } from "./symbolLayers.ts";

/** Other paints are no other style: nothing of what they bring can be wrong, and checking lists of 33,755 would take longer than drawing them. */
const unchecked = { validate: false } as const;

/** The first of the layers that lie over the areas. */
const firstAbove = "link-halo";

/** Draws the outlines that an index names, in place of those drawn before. Without bounds there is nothing to draw. */
export function drawAreas(map: MapLibre, index: ShapeIndex, colours: MapColours, looks: LookExpressions): void {
  const below = areaLayers(colours, looks);
  const layers = [...below, ...symbolLayers(colours, looks)];
  for (const id of [...layers.map((layer) => layer.id), ...standingOutLayers])
    if (map.getLayer(id) !== undefined) map.removeLayer(id);
  if (map.getSource("areas") !== undefined) map.removeSource("areas");
  if (index.bounds === null) return;
  map.addSource("areas", tilesOf(index, index.bounds));
  for (const layer of layers) map.addLayer(layer, firstAbove);
}

/** The outlines of an index as a source of the map. */
export function tilesOf(
  { tiles, maxZoom }: ShapeIndex,
  bounds: NonNullable<ShapeIndex["bounds"]>,
): VectorSourceSpecification {
  return { type: "vector", tiles: [`${location.origin}${tiles}`], bounds: [...bounds], maxzoom: maxZoom };
}

/** Gives the areas other letters; their names make room for them. */
export function letterAreas(map: MapLibre, { letter, nameAnchors }: LookExpressions): void {
  map.setLayoutProperty("area-letter", "text-field", letter, unchecked);
  map.setLayoutProperty("area-name", "text-variable-anchor", nameAnchors, unchecked);
}

/** Gives the areas that are drawn other looks. The old ones stay until the new ones are worked out. */
export function recolourAreas(map: MapLibre, looks: LookExpressions): void {
  if (map.getLayer("area-fill") === undefined) return;
  map.setPaintProperty("area-fill", "fill-color", looks.fill, unchecked);
  map.setFilter("area-pattern", looks.isPatterned, unchecked);
  map.setPaintProperty("area-pattern", "fill-pattern", looks.pattern, unchecked);
  map.setFilter("area-symbol", looks.hasSymbol, unchecked);
  map.setLayoutProperty("area-symbol", "circle-sort-key", ["-", 0, looks.radius], unchecked);
  map.setPaintProperty("area-symbol", "circle-radius", looks.radius, unchecked);
  map.setPaintProperty("area-symbol", "circle-color", looks.symbolFill, unchecked);
}

/** Marks the symbol of an area as pointed at or chosen, or takes the mark away. */
export function markSymbol(
  map: MapLibre,
  position: number,
  state: Readonly<Partial<Record<"hover" | "chosen", boolean>>>,
): void {
  map.setFeatureState({ source: "places", id: position }, state);
}
