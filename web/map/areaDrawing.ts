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
  for (const id of ["areas", "area-points"]) if (map.getSource(id) !== undefined) map.removeSource(id);
  if (index.bounds === null) return;
  map.addSource("areas", tilesOf(index, index.bounds));
  map.addSource("area-points", tilesOf(index, index.bounds, "points"));
  for (const layer of layers) map.addLayer(layer, firstAbove);
}

/** The outlines of an index, or the label points in them, as a source of the map. Its tiles are asked for when a layer that is seen needs them. */
export function tilesOf(
  { tiles, maxZoom }: ShapeIndex,
  bounds: NonNullable<ShapeIndex["bounds"]>,
  layer: "areas" | "points" = "areas",
): VectorSourceSpecification {
  const address = `${location.origin}${tiles}${layer === "areas" ? "" : `?layer=${layer}`}`;
  return { type: "vector", tiles: [address], bounds: [...bounds], maxzoom: maxZoom };
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
  // Once there they stay, and the filter takes them away: so they go when the new colours come, not before.
  if (looks.hasSymbols) map.setLayoutProperty("area-symbol", "visibility", "visible", unchecked);
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
  map.setFeatureState({ source: "area-points", sourceLayer: "points", id: position }, state);
}
