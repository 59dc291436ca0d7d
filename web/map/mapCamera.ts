import type { Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "./shapeFrame.ts";

/** Everything that moves the view. Motion is short, and none where the reader asked for none. */
export type MapCamera = {
  readonly setHome: (bounds: Bounds | null) => void;
  /** The zoom at which the whole home is seen. */
  readonly homeZoom: () => number;
  readonly fit: () => void;
  /** Brings a point into view if it is not; the zoom stays. */
  readonly reveal: (at: readonly [number, number]) => void;
  readonly flyTo: (lon: number, lat: number) => void;
  readonly zoom: (steps: 1 | -1) => void;
  readonly pan: (right: number, down: number) => void;
};

/** Room for the buttons on the right. */
const padding = { top: 16, bottom: 16, left: 16, right: 52 };

/** The camera of a map. Setting its home jumps there; `fit` comes back to it. */
export function mapCamera(map: MapLibre): MapCamera {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const duration = () => (still.matches ? 0 : 120);
  let home: Bounds | null = null;
  const fitIn = (milliseconds: number) => {
    if (home !== null) map.fitBounds([home[0], home[1], home[2], home[3]], { padding, duration: milliseconds });
  };
  return {
    setHome(bounds) {
      home = bounds;
      fitIn(0);
    },
    homeZoom: () => {
      const view = home === null ? undefined : map.cameraForBounds([home[0], home[1], home[2], home[3]], { padding });
      return view?.zoom ?? map.getZoom();
    },
    fit: () => fitIn(duration()),
    reveal: ([lon, lat]) => {
      if (!map.getBounds().contains([lon, lat])) map.easeTo({ center: [lon, lat], duration: duration() });
    },
    flyTo: (lon, lat) => {
      map.easeTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), 12), duration: duration() });
    },
    zoom: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps, duration: duration() });
    },
    pan: (right, down) => {
      map.panBy([right, down], { duration: duration() });
    },
  };
}
