import type { Map as MapLibre } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import type { Direction } from "../../domain/geography/nextArea.ts";
import { type Walk, walkedTo, walkFrom } from "../../domain/geography/walkedTo.ts";
import type { MapCamera } from "./mapCamera.ts";

type Walking = {
  readonly camera: Pick<MapCamera, "zoom">;
  readonly places: () => ShapeIndex | null;
  /** Where a walk begins: the area that is chosen or pointed at; null for the one in the middle of the map. */
  readonly start: () => number | null;
  /** Where the reader stands now; null when the walk is over. */
  readonly onStep: (position: number | null) => void;
  /** There is no area further that way. */
  readonly onEdge: (direction: Direction) => void;
  readonly onChoose: (position: number) => void;
  /** Escape without a walk: whatever is open may close. */
  readonly onLeave: () => void;
};

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "north",
  ArrowRight: "east",
  ArrowDown: "south",
  ArrowLeft: "west",
};
const zooms: Readonly<Record<string, 1 | -1>> = { "+": 1, "=": 1, "-": -1, _: -1 };

/** What the keyboard does on the map, which is one tab stop: arrows walk from area to area, Enter chooses, Escape ends the walk, plus and minus zoom. The first arrow only says where one stands. */
export function walking(map: MapLibre, { camera, places, start, onStep, onEdge, onChoose, onLeave }: Walking): void {
  const canvas = map.getCanvas();
  let walk: Walk | null = null;

  const stand = (next: Walk | null) => {
    walk = next;
    onStep(next === null ? null : next.at);
  };
  const step = (direction: Direction) => {
    const index = places();
    if (index === null) return;
    if (walk !== null && walk.at < index.codes.length) {
      const next = walkedTo(index, walk, direction);
      if (next === null) onEdge(direction);
      else stand(next);
      return;
    }
    const at = start() ?? middlemost(map, index);
    if (at !== null) stand(walkFrom(at));
  };
  /** Gives whether the key meant something here. */
  const press = (key: string): boolean => {
    const direction = directions[key];
    const zoom = zooms[key];
    if (direction !== undefined) step(direction);
    else if (zoom !== undefined) camera.zoom(zoom);
    else if (key === "Enter" && walk !== null) onChoose(walk.at);
    else if (key === "Escape" && walk !== null) stand(null);
    else if (key === "Escape") onLeave();
    else return false;
    return true;
  };

  map.keyboard.disable();
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (press(event.key)) event.preventDefault();
  });
  canvas.addEventListener("blur", () => {
    if (walk !== null) stand(null);
  });
}

/** The area whose label stands nearest to the middle of what is seen. */
function middlemost(map: MapLibre, { lon, lat }: ShapeIndex): number | null {
  const { lng, lat: middle } = map.getCenter();
  const narrowing = Math.cos((middle * Math.PI) / 180);
  let [best, least]: [number | null, number] = [null, Infinity];
  lon.forEach((x, position) => {
    const far = Math.hypot((x - lng) * narrowing, (lat[position] ?? Infinity) - middle);
    if (far < least) [best, least] = [position, far];
  });
  return best;
}
