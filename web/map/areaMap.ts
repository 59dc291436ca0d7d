import type { FeatureCollection } from "geojson";
import { GeoJSONSource } from "maplibre-gl";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import type { AreaMapListener } from "./areaMapListener.ts";
import type { AreaPaints } from "./areaPaints.ts";
import { emptyMap } from "./emptyMap.ts";
import { type LinkPicture, linkedMarks } from "./linkedMarks.ts";
import { type MapCamera, mapCamera } from "./mapCamera.ts";
import { mapColours } from "./mapColours.ts";
import { mapFailure } from "./mapFailure.ts";
import { mapReader } from "./mapReader.ts";
import { mapStyle } from "./mapStyle.ts";
import { missingTile } from "./missingTile.ts";
import { printedMap } from "./printedMap.ts";
import { type OfferPoint, offerFeatures } from "./offerPoint.ts";
import { paintedAreas } from "./paintedAreas.ts";
import { paperPicture } from "./paperPicture.ts";

/** The small object through which the page speaks to the map. It owns zoom and walk; everything else is told to it. */
export type AreaMap = Omit<MapCamera, "setHome" | "homeZoom" | "reveal"> & {
  readonly showShapes: (index: ShapeIndex) => void;
  /** Colours the areas. What is drawn stays until the new colours are there, and until shapes and paints are of the same areas. */
  readonly paint: (paints: AreaPaints) => void;
  readonly showOffers: (offers: readonly OfferPoint[]) => void;
  /** Lettered points and the lines between them over the areas; empty lists take them away. */
  readonly showLinks: (picture: LinkPicture) => void;
  /** Marks the chosen area and brings it into view. */
  readonly choose: (code: string | null) => void;
  /** Outlines the area that is pointed at, wherever on the page; the view stays. */
  readonly hover: (code: string | null) => void;
  /** Lets areas stand out among the others; null ends it. */
  readonly standOut: (codes: ReadonlySet<string> | null) => void;
  /** Says what a reader does on the map, until the listener is taken back by calling what this gives. */
  readonly listen: (listener: Partial<AreaMapListener>) => () => void;
  /** Calls once, when everything that the map was told is drawn; not any more after calling what this gives. */
  readonly whenStill: (then: () => void) => () => void;
  /** Asks for the outlines again. */
  readonly retry: () => void;
  /** What a screen reader calls the map, and the id of the words that say how it is used. */
  readonly name: (label: string, describedBy: string) => void;
  /** What is drawn now, without the buttons, in the colours of paper and sharper than the page. */
  readonly picture: () => Promise<HTMLCanvasElement>;
  readonly remove: () => void;
};

/** Makes the map in a box; it throws where the browser cannot. Calls may come before it is ready: the last of each is kept and drawn when it is. What goes wrong later is told to `onFailure`. */
export function createAreaMap(box: HTMLElement, onFailure: (reason: string) => void): AreaMap {
  const map = emptyMap(box);
  const { setHome, homeZoom, reveal, ...camera } = mapCamera(map);
  const areas = paintedAreas(map, { setHome, homeZoom });
  const links = linkedMarks(map);
  const reader = mapReader(map, box, { areas, links, camera: { ...camera, reveal } });
  const unprint = printedMap(map, box);
  let offers: readonly OfferPoint[] = [];
  let linked: LinkPicture = { points: [], links: [] };
  let ready = false;

  const put = (source: string, data: FeatureCollection) => {
    const found = ready ? map.getSource(source) : undefined;
    if (found instanceof GeoJSONSource) void found.setData(data);
  };
  const begin = () => {
    ready = true;
    const colours = mapColours(box);
    areas.begin(colours);
    links.begin(colours);
    put("offers", offerFeatures(offers));
  };
  const changeColours = () => {
    ready = false;
    areas.end();
    void map.once("style.load", begin);
    map.setStyle(mapStyle(mapColours(box)), { diff: false });
  };
  map.on("error", (event) => {
    if (missingTile(event) === null) onFailure(mapFailure(event.error));
  });
  void map.once("style.load", begin);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changeColours);

  return {
    ...camera,
    showShapes: areas.show,
    retry: areas.retry,
    paint: areas.paint,
    showLinks(given) {
      linked = given;
      links.show(given);
    },
    hover: (code) => areas.mark("hover", code),
    standOut: areas.standOut,
    listen: reader.listen,
    whenStill(then) {
      void map.once("idle", then);
      // A map that has nothing to draw would say nothing.
      map.triggerRepaint();
      return () => void map.off("idle", then);
    },
    picture: () => paperPicture(map, { areas, links: linked, offers }),
    showOffers(given) {
      offers = given;
      put("offers", offerFeatures(given));
    },
    choose(code) {
      areas.mark("chosen", code);
      const place = areas.placeOf(areas.positionOf(code));
      if (place !== null) reveal(place);
    },
    name(label, describedBy) {
      const canvas = map.getCanvas();
      // A screen reader keeps the arrow keys for itself but in an application, and all that is in here is walked to with them; the table has the same as text.
      canvas.setAttribute("role", "application");
      canvas.setAttribute("aria-roledescription", "map");
      canvas.setAttribute("aria-label", label);
      canvas.setAttribute("aria-describedby", describedBy);
    },
    remove() {
      // A call may still come from a page that is being taken down, and the map knows no style any more.
      ready = false;
      areas.end();
      links.end();
      dark.removeEventListener("change", changeColours);
      reader.remove();
      unprint();
      map.remove();
    },
  };
}
