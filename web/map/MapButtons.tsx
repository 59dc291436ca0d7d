import type { ReactElement } from "react";
import type { MapCamera } from "./mapCamera.ts";

type Props = { readonly map: Pick<MapCamera, "zoom" | "fit" | "pan"> | null; readonly place: string };

/** Zoom, home and pan by button: nothing on the map needs a drag, a wheel or two fingers. */
export function MapButtons({ map, place }: Props): ReactElement {
  const pan = (right: number, down: number) => () => map?.pan(right * 120, down * 120);
  return (
    <div className="map-buttons">
      <MapButton label="Zoom in" path="M8 2v12M2 8h12" onPress={() => map?.zoom(1)} />
      <MapButton label="Zoom out" path="M2 8h12" onPress={() => map?.zoom(-1)} />
      <MapButton label={`Show all of ${place}`} path="M2 8l6-6 6 6M4 7v7h8V7" onPress={() => map?.fit()} />
      <MapButton label="Move north" path="M8 13V3M4 7l4-4 4 4" onPress={pan(0, -1)} />
      <MapButton label="Move south" path="M8 3v10M4 9l4 4 4-4" onPress={pan(0, 1)} />
      <MapButton label="Move west" path="M13 8H3M7 4L3 8l4 4" onPress={pan(-1, 0)} />
      <MapButton label="Move east" path="M3 8h10M9 4l4 4-4 4" onPress={pan(1, 0)} />
    </div>
  );
}

type ButtonProps = { readonly label: string; readonly path: string; readonly onPress: () => void };

function MapButton({ label, path, onPress }: ButtonProps): ReactElement {
  return (
    <button type="button" className="map-button" aria-label={label} title={label} onClick={onPress}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        <path d={path} />
      </svg>
    </button>
  );
}
