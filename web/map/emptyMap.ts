import { Map as MapLibre, prewarm, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { type MapColours, mapColours } from "./mapColours.ts";
import { mapStyle } from "./mapStyle.ts";

// The worker is a file of our own, so that the content policy needs no blob: addresses.
setWorkerUrl(workerUrl);
// Its worker is read while the figures are still on their way. Without threads that would fail where nobody hears it; a map says so when it is made.
if (typeof Worker !== "undefined") prewarm();

/** A map of nothing yet, north up and flat: nobody needs to tilt or turn a map of areas. It is as sharp as the screen, unless told how many pixels make one of the page. */
export function emptyMap(
  box: HTMLElement,
  styleOf: (colours: MapColours) => StyleSpecification = mapStyle,
  sharpness?: number,
): MapLibre {
  const map = new MapLibre({
    container: box,
    style: styleOf(mapColours(box)),
    ...(sharpness !== undefined && { pixelRatio: sharpness }),
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    // On a touch screen one finger scrolls the page and two move the map, or the page could not be passed.
    cooperativeGestures: matchMedia("(pointer: coarse)").matches,
    center: [-1.8, 53],
    zoom: 5,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
