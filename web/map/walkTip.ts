import type { Map as MapLibre } from "maplibre-gl";
import type { Tooltip } from "./tooltip.ts";

type Place = readonly [lon: number, lat: number];

/** The tooltip of the area that somebody stands on by keyboard: it stays with its place when the view moves. */
export function walkTip(
  map: MapLibre,
  tip: Tooltip,
): (stands: { place: Place; words: readonly string[] } | null) => void {
  let shown: { readonly place: Place; readonly words: readonly string[] } | null = null;
  const show = () => {
    if (shown === null) return;
    const { x, y } = map.project([shown.place[0], shown.place[1]]);
    tip.show(x, y, shown.words);
  };
  map.on("moveend", show);
  return (stands) => {
    shown = stands;
    if (stands === null) tip.hide();
    else if (!map.isMoving()) show();
  };
}
