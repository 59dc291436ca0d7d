import type { Map as MapLibre } from "maplibre-gl";
import type { AreaMapListener } from "./areaMapListener.ts";
import type { LinkedMarks } from "./linkedMarks.ts";
import type { MapCamera } from "./mapCamera.ts";
import { missingTile } from "./missingTile.ts";
import type { PaintedAreas } from "./paintedAreas.ts";
import { pointing } from "./pointing.ts";
import { tooltip } from "./tooltip.ts";
import { walking } from "./walking.ts";
import { walkTip } from "./walkTip.ts";

type OnMap = {
  readonly areas: PaintedAreas;
  readonly links: LinkedMarks;
  readonly camera: Pick<MapCamera, "zoom" | "reveal">;
};

export type MapReader = {
  /** Says what the reader does, until the listener is taken back by calling what this gives. */
  readonly listen: (listener: Partial<AreaMapListener>) => () => void;
  readonly remove: () => void;
};

/** Whoever reads the map with pointer or keyboard: shows what is under the one and where the other stands, and tells it to those who listen. */
export function mapReader(map: MapLibre, box: HTMLElement, { areas, links, camera }: OnMap): MapReader {
  const listeners = new Set<Partial<AreaMapListener>>();
  const tip = tooltip(box);
  const showTip = walkTip(map, tip);
  const tell = (say: (listener: Partial<AreaMapListener>) => void) => {
    for (const listener of listeners) say(listener);
  };
  const codeAt = (position: number | null) => (position === null ? null : (areas.codeAt(position) ?? null));
  const hover = (position: number | null) => {
    const code = codeAt(position);
    areas.mark("hover", code);
    tell((listener) => listener.onHover?.(code));
  };
  const choose = (position: number) => {
    const code = codeAt(position);
    if (code !== null) tell((listener) => listener.onChoose?.(code));
  };
  const stand = (position: number | null) => {
    hover(position);
    const place = areas.placeOf(position);
    const words = position === null ? undefined : areas.wordsAt(position);
    if (place !== null) camera.reveal(place);
    showTip(place === null || words === undefined ? null : { place, words });
    tell((listener) => listener.onStep?.(words ?? null));
  };

  pointing(map, {
    tip,
    marks: links.groups,
    wordsOf: areas.wordsAt,
    onHover: hover,
    onChoose: choose,
  });
  walking(map, {
    camera,
    places: areas.drawn,
    start: () => areas.positionOf(areas.marked().chosen) ?? areas.positionOf(areas.marked().hover),
    onStep: stand,
    onEdge: (direction) => tell((listener) => listener.onStep?.([`Nothing further ${direction}`])),
    onChoose: choose,
    onLeave: () => tell((listener) => listener.onLeave?.()),
  });
  map.on("error", (event) => {
    const missing = missingTile(event);
    if (missing !== null) tell((listener) => listener.onMissingTiles?.(missing.areGone));
  });

  return {
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    remove: tip.remove,
  };
}
