import type { Feature, FeatureCollection, Position } from "geojson";
import { GeoJSONSource } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { drawnAreaLayers, drawStyle } from "./drawStyle.ts";
import { emptyMap } from "./emptyMap.ts";
import { type MapCamera, mapCamera } from "./mapCamera.ts";
import { mapColours } from "./mapColours.ts";
import type { Bounds } from "./shapeFrame.ts";

/** A corner of an outline: longitude and latitude. */
export type DrawnCorner = readonly [lon: number, lat: number];

/** What has been drawn: corners in order, and whether the last is joined to the first. */
export type Drawn = { readonly corners: readonly DrawnCorner[]; readonly isFinished: boolean };

/** The small object through which the page speaks to a map that is drawn on. What is drawn belongs to the page: the map shows it and tells where somebody pressed. */
export type DrawMap = Pick<MapCamera, "zoom" | "fit" | "pan"> & {
  readonly showAreas: (index: ShapeIndex) => void;
  /** Brings a part of the map into view, and comes back to it when the areas come; null for all areas. */
  readonly lookAt: (bounds: Bounds | null) => void;
  readonly chooseAreas: (codes: ReadonlySet<string>) => void;
  readonly showOutlines: (drawn: Drawn, others: readonly Feature[]) => void;
  /** Says where the map is pressed, until the listener is taken back by calling what this gives. */
  readonly listen: (onCorner: (at: DrawnCorner) => void) => () => void;
  /** The middle of what is seen, where the cross stands. */
  readonly middle: () => DrawnCorner;
  readonly name: (label: string) => void;
  readonly remove: () => void;
};

/** A small outline is shown with some of what lies around it. */
const closest = 13;

/** Names of more areas than this would be a grey cloud until one looks closely. */
const namesFromAfar = 2000;

/** Makes the map in a box; it throws where the browser cannot. Calls may come before it is ready. What goes wrong later is told to `onFailure`. */
export function createDrawMap(box: HTMLElement, onFailure: (reason: string) => void): DrawMap {
  const map = emptyMap(box, drawStyle);
  map.on("error", ({ error }) => onFailure(error.message));
  const { setHome, zoom, fit, pan } = mapCamera(map);
  map.doubleClickZoom.disable();
  const listeners = new Set<(at: DrawnCorner) => void>();
  let index: ShapeIndex | null = null;
  let chosen: ReadonlySet<string> = new Set();
  let outlines: FeatureCollection = { type: "FeatureCollection", features: [] };
  let seen: Bounds | null = null;
  let ready = false;

  const put = (source: string, data: FeatureCollection) => {
    const found = ready ? map.getSource(source) : undefined;
    if (found instanceof GeoJSONSource) void found.setData(data);
  };
  const drawChosen = () => {
    if (!ready || index === null || map.getSource("areas") === undefined) return;
    map.removeFeatureState({ source: "areas", sourceLayer: "areas" });
    index.codes.forEach((code, id) => {
      if (chosen.has(code)) map.setFeatureState({ source: "areas", sourceLayer: "areas", id }, { chosen: true });
    });
  };
  const drawAreas = () => {
    if (!ready || index === null) return;
    for (const { id } of drawnAreaLayers(mapColours(box))) if (map.getLayer(id) !== undefined) map.removeLayer(id);
    if (map.getSource("areas") !== undefined) map.removeSource("areas");
    const tiles = [`${location.origin}${index.tiles}`];
    map.addSource("areas", { type: "vector", tiles, maxzoom: index.maxZoom });
    for (const layer of drawnAreaLayers(mapColours(box))) map.addLayer(layer, "name");
    map.setLayerZoomRange("name", index.codes.length > namesFromAfar ? 11 : 0, 24);
    put("names", namesOf(index));
    drawChosen();
  };
  const look = () => {
    if (seen === null) return;
    const [west, south, east, north] = seen;
    map.fitBounds([west, south, east, north], { padding: 48, maxZoom: closest, duration: 0 });
  };
  const begin = () => {
    ready = true;
    drawAreas();
    put("outline", outlines);
  };
  const changeColours = () => {
    ready = false;
    void map.once("style.load", begin);
    map.setStyle(drawStyle(mapColours(box)), { diff: false });
  };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changeColours);
  void map.once("style.load", begin);
  map.getCanvas().style.cursor = "crosshair";
  map.on("click", ({ lngLat }) => {
    for (const listener of listeners) listener([lngLat.lng, lngLat.lat]);
  });

  return {
    zoom,
    fit,
    pan,
    showAreas(given) {
      index = given;
      setHome(given.bounds);
      look();
      drawAreas();
    },
    lookAt(bounds) {
      seen = bounds;
      look();
    },
    chooseAreas(codes) {
      chosen = codes;
      drawChosen();
    },
    showOutlines(drawn, others) {
      outlines = { type: "FeatureCollection", features: [...others, ...featuresOf(drawn)] };
      put("outline", outlines);
    },
    listen(onCorner) {
      listeners.add(onCorner);
      return () => void listeners.delete(onCorner);
    },
    middle: () => {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    name: (label) => map.getCanvas().setAttribute("aria-label", label),
    remove() {
      dark.removeEventListener("change", changeColours);
      map.remove();
    },
  };
}

function featuresOf({ corners, isFinished }: Drawn): Feature[] {
  const positions: Position[] = corners.map(([lon, lat]) => [lon, lat]);
  const line = isFinished ? [...positions, ...positions.slice(0, 1)] : positions;
  return [
    ...(line.length < 2 ? [] : [feature({ type: "LineString", coordinates: line })]),
    ...positions.map((coordinates) => feature({ type: "Point", coordinates })),
  ];
}

function namesOf({ names, lon, lat }: ShapeIndex): FeatureCollection {
  const features = names.flatMap((name, at) => {
    const [x, y] = [lon[at], lat[at]];
    return x === undefined || y === undefined ? [] : [feature({ type: "Point", coordinates: [x, y] }, { name })];
  });
  return { type: "FeatureCollection", features };
}

function feature(geometry: Feature["geometry"], properties: Feature["properties"] = null): Feature {
  return { type: "Feature", geometry, properties };
}
