import type { FeatureCollection } from "geojson";
import { GeoJSONSource } from "maplibre-gl";
import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { AreaPaint } from "./areaPaint.ts";
import { emptyMap } from "./emptyMap.ts";
import { type LinkPicture, linkedMarks } from "./linkedMarks.ts";
import { type MapCamera, mapCamera } from "./mapCamera.ts";
import { mapColours } from "./mapColours.ts";
import { patternRatio, stripesImage } from "./mapPatterns.ts";
import { paintedNames } from "./paintedNames.ts";
import { pointsFrame } from "./pointsFrame.ts";
import { pointsStyle } from "./pointsStyle.ts";
import { pointsPointing } from "./pointsPointing.ts";

/** All that a small map shows. Areas that nobody painted are drawn plain, for those who know the place by its outlines. */
export type PointsPicture = LinkPicture & {
  readonly areas: ShapeCollection | null;
  readonly paints: readonly AreaPaint[];
};

/** The small object through which the page speaks to a map of a few lettered points. */
export type PointsMap = Pick<MapCamera, "zoom" | "fit" | "pan"> & {
  readonly show: (picture: PointsPicture) => void;
  /** What a screen reader calls the map. */
  readonly name: (label: string) => void;
  /** Says when a mark is chosen on the map (one of points that lie apart is looked at more closely instead), until the listener is taken back by calling what this gives. */
  readonly listen: (onChoose: (id: string) => void) => () => void;
  readonly remove: () => void;
};

/** So close that points some ten metres apart have marks of their own; those at one place never have. */
const closest = 17;

/** Makes the map in a box; it throws where the browser cannot. Calls may come before it is ready. What goes wrong later is told to `onFailure`. */
export function createPointsMap(box: HTMLElement, onFailure: (reason: string) => void): PointsMap {
  const map = emptyMap(box, pointsStyle);
  map.setMaxZoom(closest);
  map.on("error", ({ error }) => onFailure(error.message));
  const { setHome, zoom, fit, pan, reveal } = mapCamera(map);
  const marks = linkedMarks(map);
  const listeners = new Set<(id: string) => void>();
  let picture: PointsPicture = { points: [], links: [], areas: null, paints: [] };
  let ready = false;

  const put = (source: string, data: FeatureCollection) => {
    const found = ready ? map.getSource(source) : undefined;
    if (found instanceof GeoJSONSource) void found.setData(data);
  };
  const drawAreas = () => {
    if (!ready) return;
    const colours = mapColours(box);
    put("areas", picture.areas ?? { type: "FeatureCollection", features: [] });
    put("labels", paintedNames(picture.areas, new Map(picture.paints.map((paint) => [paint.code, paint]))));
    map.removeFeatureState({ source: "areas" });
    for (const { code, fill, pattern } of picture.paints)
      map.setFeatureState({ source: "areas", id: code }, { fill: fill && colours(fill), pattern });
  };
  const begin = () => {
    ready = true;
    const colours = mapColours(box);
    map.addImage("stripes", stripesImage(colours("--map-label-halo")), patternRatio);
    drawAreas();
    marks.begin(colours);
  };
  const changeColours = () => {
    ready = false;
    void map.once("style.load", begin);
    map.setStyle(pointsStyle(mapColours(box)), { diff: false });
  };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changeColours);
  void map.once("style.load", begin);
  const pointer = pointsPointing(map, box, {
    groups: marks.groups,
    areaWords: (code) => picture.paints.find((paint) => paint.code === code)?.words(),
    onChoose: (id) => {
      for (const listener of listeners) listener(id);
    },
  });

  return {
    zoom,
    fit,
    pan,
    show(given) {
      const before = picture;
      picture = given;
      if (given.points.length !== before.points.length || given.areas !== before.areas || hasMoved(before, given))
        setHome(pointsFrame(given.points, given.areas, new Set(given.paints.map(({ code }) => code))));
      if (given.areas !== before.areas || given.paints !== before.paints) drawAreas();
      marks.show(given);
      const chosen = given.points.find(({ isChosen }) => isChosen === true);
      if (chosen !== undefined) reveal([chosen.lon, chosen.lat]);
    },
    name: (label) => map.getCanvas().setAttribute("aria-label", label),
    listen(onChoose) {
      listeners.add(onChoose);
      return () => void listeners.delete(onChoose);
    },
    remove() {
      dark.removeEventListener("change", changeColours);
      pointer.remove();
      map.remove();
    },
  };
}

/** Whether other things are shown than before. Another chosen point is no reason to leave the part of the map that one looks at. */
function hasMoved(before: PointsPicture, { points, paints }: PointsPicture): boolean {
  return (
    paints !== before.paints ||
    points.some(({ id, lon, lat }, place) => {
      const old = before.points[place];
      return old?.id !== id || old.lon !== lon || old.lat !== lat;
    })
  );
}
