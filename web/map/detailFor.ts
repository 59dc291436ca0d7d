import type { Map as MapLibre } from "maplibre-gl";

/** Fewer areas than this carry their own names from the start; more carry their districts' names until one looks closer. */
const fewAreas = 40;

/** With more areas than this, outlines would cover the colours when the whole is seen. */
const manyAreas = 1500;

/** How much detail so many areas can bear at the zoom of the whole, and from which zoom on there is more. */
export function detailFor(map: MapLibre, areas: number, homeZoom: number): void {
  const closer = areas < fewAreas ? 0 : homeZoom + 1;
  map.setLayerZoomRange("area-name", closer, 24);
  map.setLayerZoomRange("district-name", 0, closer);
  map.setLayerZoomRange("area-line", areas < manyAreas ? 0 : homeZoom + 2.5, 24);
}
