import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { markWords } from "./markWords.ts";
import type { MapPoint, PointGroup } from "./pointGroups.ts";
import { pointsFrame } from "./pointsFrame.ts";
import { tooltip } from "./tooltip.ts";

type Pointing = {
  /** The marks as they are drawn now; each mark on the map says its position here. */
  readonly groups: () => readonly PointGroup[];
  readonly areaWords: (code: unknown) => readonly string[] | undefined;
  readonly onChoose: (id: string) => void;
};

/** What a pointer does on a map of points: hover shows what a mark or an area is, a click chooses a point or looks closer at several that lie apart. */
export function pointsPointing(
  map: MapLibre,
  box: HTMLElement,
  { groups, areaWords, onChoose }: Pointing,
): { readonly remove: () => void } {
  const tip = tooltip(box);
  const under = ({ point }: MapMouseEvent, layer: string): Readonly<Record<string, unknown>> | undefined =>
    map.getLayer(layer) === undefined
      ? undefined
      : map.queryRenderedFeatures(point, { layers: [layer] })[0]?.properties;
  const groupUnder = (event: MapMouseEvent) => groups()[Number(under(event, "mark")?.["group"])];

  map.on("mouseout", tip.hide);
  map.on("movestart", tip.hide);
  map.on("mousemove", (event) => {
    const group = groupUnder(event);
    const words = group === undefined ? areaWords(under(event, "area-fill")?.["code"]) : markWords(group);
    map.getCanvas().style.cursor = group === undefined ? "" : "pointer";
    if (words === undefined) tip.hide();
    else tip.show(event.point.x, event.point.y, words);
  });
  map.on("click", (event) => {
    const points = groupUnder(event)?.points ?? [];
    const [first] = points;
    if (first === undefined) return;
    const around = points.some(isElsewhere(first)) ? pointsFrame(points, null, new Set()) : null;
    if (around === null) onChoose(first.id);
    else map.fitBounds([around[0], around[1], around[2], around[3]], { duration: 0 });
  });
  return { remove: tip.remove };
}

function isElsewhere(than: MapPoint): (point: MapPoint) => boolean {
  return ({ lon, lat }) => lon !== than.lon || lat !== than.lat;
}
