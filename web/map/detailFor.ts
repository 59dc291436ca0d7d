import type { Map as MapLibre } from "maplibre-gl";

/** Fewer areas than this carry their own names from the start; more carry their districts' names until one looks closer. */
const fewAreas = 40;

/** With more areas than this, outlines and letters would cover the colours when the whole is seen. */
const manyAreas = 1500;

/** From which zoom on so many areas have room for names of their own. A country's areas are so small that one must look closer still. */
export function closerFor(areas: number, homeZoom: number): number {
  if (areas < fewAreas) return 0;
  return homeZoom + (areas < manyAreas ? 1 : Math.log2(areas / manyAreas) / 2 + 2);
}

/** How much detail so many areas can bear at the zoom of the whole, and from which zoom on there is more. */
export function detailFor(map: MapLibre, areas: number, homeZoom: number): void {
  const closer = closerFor(areas, homeZoom);
  map.setLayerZoomRange("area-name", closer, 24);
  // Beside an offer that stands in the middle, but only in areas so large that the letter stays within its own.
  map.setLayoutProperty("area-letter", "text-variable-anchor", [
    "center",
    ...(areas < fewAreas ? (["left", "right", "top", "bottom"] as const) : []),
  ]);
  map.setLayerZoomRange("area-letter", areas < manyAreas ? 0 : closer, 24);
  map.setLayerZoomRange("district-name", 0, closer);
  if (map.getLayer("area-line") !== undefined)
    map.setLayerZoomRange("area-line", areas < manyAreas ? 0 : homeZoom + 2.5, 24);
}
