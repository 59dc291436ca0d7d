import type { FeatureCollection } from "geojson";
import { GeoJSONSource } from "maplibre-gl";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { detailFor } from "./detailFor.ts";
import { type MapCamera, mapCamera } from "./mapCamera.ts";
import { emptyMap } from "./emptyMap.ts";
import { mapColours } from "./mapColours.ts";
import { mapLabels } from "./mapLabels.ts";
import { dotsImage, hatchImage, patternRatio } from "./mapPatterns.ts";
import { mapStyle } from "./mapStyle.ts";
import { type OfferPoint, offerFeatures } from "./offerPoint.ts";
import { pointing } from "./pointing.ts";
import { labelPlace, shapeBounds } from "./shapeFrame.ts";

/** The small object through which the page speaks to the map. It owns zoom and hover; everything else is told to it. */
export type AreaMap = Omit<MapCamera, "setHome" | "homeZoom" | "reveal"> & {
  readonly showShapes: (shapes: ShapeCollection) => void;
  readonly paint: (values: readonly AreaPaint[]) => void;
  readonly showOffers: (offers: readonly OfferPoint[]) => void;
  readonly choose: (code: string | null) => void;
  readonly hover: (code: string | null) => void;
  /** Says when an area is chosen on the map, until the listener is taken back by calling what this gives. */
  readonly listen: (onChoose: (code: AreaCode) => void) => () => void;
  /** What a screen reader calls the map. */
  readonly name: (label: string) => void;
  readonly remove: () => void;
};

/** Makes the map in a box. Calls may come before it is ready: the last of each is kept and drawn when it is. What goes wrong later is told to `onFailure`. */
export function createAreaMap(box: HTMLElement, onFailure: (reason: string) => void): AreaMap {
  const map = emptyMap(box);
  map.on("error", ({ error }) => onFailure(error.message));
  const { setHome, homeZoom, reveal, ...camera } = mapCamera(map);
  let shapes: ShapeCollection | null = null;
  let paints = new Map<string, AreaPaint>();
  let offers: readonly OfferPoint[] = [];
  let chosen: string | null = null;
  let hovered: string | null = null;
  let ready = false;
  const listeners = new Set<(code: AreaCode) => void>();

  const put = (source: string, data: FeatureCollection) => {
    const found = ready ? map.getSource(source) : undefined;
    if (found instanceof GeoJSONSource) void found.setData(data);
  };
  const mark = (code: string | null, state: Readonly<Record<string, unknown>>) => {
    if (ready && code !== null) map.setFeatureState({ source: "areas", id: code }, state);
  };
  const drawShapes = () => {
    if (!ready || shapes === null) return;
    put("areas", shapes);
    detailFor(map, shapes.features.length, homeZoom());
  };
  const drawPaints = () => {
    const colours = mapColours(box);
    for (const { code, fill, pattern } of paints.values()) mark(code, { fill: fill && colours(fill), pattern });
    put("labels", mapLabels(shapes, paints));
  };
  const hover = (code: string | null) => {
    if (code === hovered) return;
    mark(hovered, { hover: false });
    hovered = code;
    mark(hovered, { hover: true });
  };
  const tell = (code: AreaCode) => {
    for (const listener of listeners) listener(code);
  };
  const begin = () => {
    ready = true;
    const colours = mapColours(box);
    map.addImage("hatch", hatchImage(colours("--map-hatch"), colours("--map-label-halo")), patternRatio);
    map.addImage("dots", dotsImage(colours("--map-unknown-dot")), patternRatio);
    drawShapes();
    drawPaints();
    put("offers", offerFeatures(offers));
    mark(chosen, { chosen: true });
  };
  const changeColours = () => {
    ready = false;
    void map.once("style.load", begin);
    map.setStyle(mapStyle(mapColours(box)), { diff: false });
  };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changeColours);
  void map.once("style.load", begin);
  const pointer = pointing(map, box, { paintOf: (code) => paints.get(code), onHover: hover, onChoose: tell });

  return {
    ...camera,
    hover,
    showShapes(given) {
      shapes = given;
      setHome(shapeBounds(given));
      drawShapes();
      drawPaints();
    },
    paint(values) {
      const gone = [...paints.keys()];
      paints = new Map(values.map((value) => [value.code, value]));
      for (const code of gone) if (!paints.has(code)) mark(code, { fill: null, pattern: "none" });
      drawPaints();
    },
    showOffers(given) {
      offers = given;
      put("offers", offerFeatures(given));
    },
    choose(code) {
      mark(chosen, { chosen: false });
      chosen = code;
      mark(chosen, { chosen: true });
      const shape = shapes?.features.find(({ properties }) => properties.code === code);
      if (shape !== undefined) reveal(labelPlace(shape.geometry).at);
    },
    listen(onChoose) {
      listeners.add(onChoose);
      return () => void listeners.delete(onChoose);
    },
    name: (label) => map.getCanvas().setAttribute("aria-label", label),
    remove() {
      dark.removeEventListener("change", changeColours);
      pointer.remove();
      map.remove();
    },
  };
}
